import { mayDo, type Act } from '../act.ts'
import { notFor } from '../may.ts'
import type { Visit } from './visit.ts'

/** A form's page is for those who may send the form: others are told at once who may, not when they have written. */
export function onlyFor(act: Act, { by }: Visit): void {
  if (!mayDo(act, by)) throw notFor(act, by)
}
