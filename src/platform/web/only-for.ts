import { Refusal } from '../../kernel/refusal.ts'
import { mayDo, type Act } from '../act.ts'
import { roleNames } from '../roles.ts'
import type { Visit } from './visit.ts'

/** A form's page is for those who may send the form: others are told at once who may, not when they have written. */
export function onlyFor(act: Act, { by }: Visit): void {
  if (mayDo(act, by)) return
  const who = act.may.map((role) => roleNames[role].da.toLowerCase()).join(', ')
  throw new Refusal('forbidden', `${roleNames[by.role].da} må ikke gøre det. Det kan: ${who}.`, {
    ...{ rule: 'MAY', act: act.name },
  })
}
