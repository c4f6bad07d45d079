import { formatMonth, monthOf, type Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'

export type AttendanceKind = 'present' | 'excused' | 'absent'
export const attendanceRule = 'place-month/1'

export interface AttendanceBasis {
  referral: string
  startsOn: Day
  endsBefore: Day
  endedOn: Day | null
  accepted: boolean
  /** Days of the month the citizen is registered present, this day left out. */
  otherPresentDays: number
  /** What stands for the day now; null when nothing does. */
  current: { id: number; kind: AttendanceKind } | null
  priceOere: Oere
}

export interface AttendanceEntry {
  kind: AttendanceKind
  presentDelta: -1 | 0 | 1
  /** The place's month price when this is its first day of attendance; taken back when the last is corrected away. */
  amountOere: Oere
  causeLabel: string
}

/**
 * A started place-month costs the month's price once: the first day of attendance in the month posts it, and a
 * correction that leaves the month without attendance takes it back.
 * The price is the one in force on the month's first day, or the course's first day when it begins later in the month:
 * one price a month, so that what is taken back is what was posted.
 * Worked example: 2 and 9 March present = one price; both corrected to excused = the price is taken back with the second.
 * @throws Refusal unlawful / stale
 */
export function decideAttendance(
  input: { day: Day; kind: AttendanceKind; replaces: number | null },
  basis: AttendanceBasis,
  today: Day,
): AttendanceEntry {
  if (!basis.accepted)
    throw new Refusal('unlawful', 'Henvisningen er ikke modtaget endnu. Tag imod den, før fremmøde registreres.', {
      rule: 'ACCEPTED',
    })
  if (input.day > today)
    throw new Refusal('unlawful', 'Dagen er ikke kommet endnu. Fremmøde registreres på dagen eller bagefter.', {
      rule: 'WORKED',
    })
  const ends = basis.endedOn ?? basis.endsBefore
  // What stands can always be corrected, also when the course has since been ended earlier.
  const outside = input.day < basis.startsOn || input.day > ends || (basis.endedOn === null && input.day === ends)
  if (outside && basis.current === null) {
    throw new Refusal('unlawful', 'Dagen ligger uden for forløbet.', {
      rule: 'IN-COURSE',
      startsOn: basis.startsOn,
      endsBefore: ends,
    })
  }
  if ((basis.current?.id ?? null) !== input.replaces) {
    throw new Refusal(
      'stale',
      'Oplysningerne er ændret, siden du åbnede siden. Se, hvad der står nu, og ret igen, hvis det stadig er forkert.',
      {
        rule: 'STALE',
        current: basis.current?.kind ?? null,
        replaces: basis.current?.id ?? null,
      },
    )
  }
  const wasPresent = basis.current?.kind === 'present'
  const isPresent = input.kind === 'present'
  const presentDelta = isPresent === wasPresent ? 0 : isPresent ? 1 : -1
  const alone = basis.otherPresentDays === 0
  return {
    kind: input.kind,
    presentDelta,
    amountOere: alone ? basis.priceOere * BigInt(presentDelta) : 0n,
    causeLabel: `Pladsmåned, ${formatMonth(monthOf(input.day))}`,
  }
}
