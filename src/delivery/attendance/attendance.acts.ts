import { z } from 'zod'
import { act, DayIn, Id, OereOut, optional, RowId, supplierStaff } from '../../platform/index.ts'
import { decideAttendance } from './attendance.ts'
import { attendanceBasis, insertAttendance, postAttendance } from './attendance.store.ts'

export const registerAttendance = act('delivery.register-attendance', {
  kind: 'change',
  may: supplierStaff,
  summary: 'Registrér en dags fremmøde; månedens første fremmøde udløser pladsens pris',
  touchesPerson: true,
  input: z.object({
    referral: Id,
    day: DayIn,
    kind: z.enum(['present', 'excused', 'absent'], 'Vælg mødt, lovligt fravær eller udeblevet'),
    replaces: optional(RowId),
  }),
  output: z.object({ id: z.number(), usedOere: OereOut, overrunOere: OereOut }),
  run: async (work, input) => {
    const row = await attendanceBasis(work.tx, input.referral, input.day)
    work.about(row.citizen)
    const entry = decideAttendance(
      { day: input.day, kind: input.kind, replaces: input.replaces ?? null },
      row.basis,
      work.today,
    )
    const id = await insertAttendance(work, row, input.day, entry)
    const cause = {
      kind: 'attendance',
      id: String(id),
      label: entry.causeLabel,
      href: `/forloeb/${input.referral}#dag-${input.day}`,
    }
    const used = await postAttendance(work.tx, row, input.day, entry, cause)
    return { id, usedOere: entry.amountOere, overrunOere: BigInt(used.overrunOere) }
  },
})
