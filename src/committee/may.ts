import { Refusal } from '../kernel/refusal.ts'
import { mayDo, roleNames, type Act, type By } from '../platform/index.ts'

/** A form nobody may send is not shown: the refusal says who writes the papers. */
export function mustBeAllowed(act: Act, by: By): void {
  if (mayDo(act, by)) return
  const who = act.may.map((role) => roleNames[role].da.toLowerCase()).join(', ')
  throw new Refusal('forbidden', `${roleNames[by.role].da} må ikke gøre det. Det kan: ${who}.`, { rule: 'MAY' })
}
