import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { DatedPrice } from '../../portfolio/index.ts'
import type { Standing, UseDraft } from '../use/restate.ts'
import { attendanceUses } from './attendance-uses.ts'

export type AttendanceKind = 'present' | 'excused' | 'absent'

export interface AttendanceBasis {
  referral: string
  startsOn: Day
  endsBefore: Day
  endedOn: Day | null
  accepted: boolean
  /** Days of the month the citizen is registered present, this day left out. */
  otherPresentDays: number
  /** The same of the whole course. */
  otherPresentInCourse: number
  /** What stands for the day now; null when nothing does. */
  current: { id: number; kind: AttendanceKind } | null
  /** The lot's dated prices, of every kind it has. */
  prices: readonly DatedPrice[]
  /** What is priced already of the month, the course and the day. */
  standing: readonly Standing[]
}

export interface AttendanceInput {
  day: Day
  kind: AttendanceKind
  replaces: number | null
  /** Hours delivered that day, in hundredths; null when none were written. */
  hundredths: number | null
  hourKind: string | null
}

export interface AttendanceEntry {
  kind: AttendanceKind
  presentDelta: -1 | 0 | 1
  hundredths: number | null
  hourKind: string | null
  /** What it costs, row by row; empty when nothing is to be paid for it. */
  uses: UseDraft[]
}

/**
 * A day's attendance, judged; what it costs follows the lot's kinds of price.
 * @throws Refusal unlawful / invalid / stale
 */
export function decideAttendance(input: AttendanceInput, basis: AttendanceBasis, today: Day): AttendanceEntry {
  mustBeOpen(input.day, basis, today)
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
  if (!basis.prices.some((p) => p.validFrom <= later(input.day, basis.startsOn)))
    throw new Refusal('unlawful', 'Aftalen har ingen pris på den dag.', { rule: 'PRICE-KNOWN' })
  const wasPresent = basis.current?.kind === 'present'
  const isPresent = input.kind === 'present'
  const presentDelta = isPresent === wasPresent ? 0 : isPresent ? 1 : -1
  const { uses, hourKind } = attendanceUses(input, basis)
  return { kind: input.kind, presentDelta, hundredths: input.hundredths, hourKind, uses }
}

function mustBeOpen(day: Day, basis: AttendanceBasis, today: Day): void {
  if (!basis.accepted)
    throw new Refusal('unlawful', 'Henvisningen er ikke modtaget endnu. Tag imod den, før fremmøde registreres.', {
      rule: 'ACCEPTED',
    })
  if (day > today)
    throw new Refusal('unlawful', 'Dagen er ikke kommet endnu. Fremmøde registreres på dagen eller bagefter.', {
      rule: 'WORKED',
    })
  const ends = basis.endedOn ?? basis.endsBefore
  // What stands can always be corrected, also when the course has since been ended earlier.
  const outside = day < basis.startsOn || day > ends || (basis.endedOn === null && day === ends)
  if (outside && basis.current === null) {
    throw new Refusal('unlawful', 'Dagen ligger uden for forløbet.', {
      rule: 'IN-COURSE',
      startsOn: basis.startsOn,
      endsBefore: ends,
    })
  }
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
