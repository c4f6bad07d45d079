import { mayDo, notFor, type Act, type By } from '../../platform/index.ts'

/** A form nobody may send is not shown: the refusal says who prepares and approves money. */
export function mustBeAllowed(act: Act, by: By): void {
  if (!mayDo(act, by)) throw notFor(act, by)
}
