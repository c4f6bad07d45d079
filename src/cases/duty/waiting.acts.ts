import { addDays } from '../../kernel/day.ts'
import { staff, type Role, type Waiting, type Work } from '../../platform/index.ts'
import { shown, weightOn, type DutyRow } from './duty.ts'
import { dutiesWhere } from './duty.store.ts'

/** No duty gives longer notice than this. */
const longestNotice = 730

/** The duties that are near, due or late for the caller's role: read off the day, so that a pause loses nothing. */
export async function dutiesWaiting({ tx, by, today }: Work): Promise<Waiting[]> {
  const open = await dutiesWhere(tx, { world: by.world, to: addDays(today, longestNotice), dated: true })
  return open
    .filter((row) => isFor(row, by.role))
    .map((row) => shown(row, today))
    .filter((d) => d.stage !== null && d.stage !== 'later')
    .map((d) => ({
      what: d.what,
      why: d.rule === null ? `Pligt fra: ${d.cause.label}.` : `Pligt efter ${d.rule}.`,
      href: d.href,
      due: d.due,
      weight: weightOn(d, today),
    }))
}

/** A role's own; what is a body's, or nobody's yet, comes to those who see to that it is done. */
function isFor({ who }: DutyRow, role: Role): boolean {
  if (who !== null && staff.some((r) => r === who)) return who === role
  return role === 'manager' || (who !== null && role === 'secretary')
}
