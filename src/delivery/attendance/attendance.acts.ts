import { z } from 'zod'
import { act, DayIn, HoursUpTo, Id, OereOut, optional, RowId, supplierStaff, Text } from '../../platform/index.ts'
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
    hours: optional(HoursUpTo(24, 'Et døgn har 24 timer. Skriv højst 24.')).describe(
      'Leverede timer den dag, hvor der betales pr. time',
    ),
    hourKind: optional(Text('timernes art', 60)),
    replaces: optional(RowId),
  }),
  output: z.object({ id: z.number(), usedOere: OereOut, overrunOere: OereOut }),
  run: async (work, { referral, day, kind, ...input }) => {
    const row = await attendanceBasis(work.tx, referral, day)
    work.about(row.citizen)
    const asked = {
      day,
      kind,
      replaces: input.replaces ?? null,
      hundredths: input.hours || null,
      hourKind: input.hourKind ?? null,
    }
    const entry = decideAttendance(asked, row.basis, work.today)
    const id = await insertAttendance(work, row, day, entry)
    const overrunOere = await postAttendance(work, row, day, entry, id)
    return { id, usedOere: entry.uses.reduce((n, u) => n + u.amountOere, 0n), overrunOere }
  },
})
