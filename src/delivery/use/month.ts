import { addDays, addMonth, firstOfMonth, formatMonth, monthOf, type Day, type Month } from '../../kernel/day.ts'
import { divideHalfAway } from '../../kernel/rounding.ts'
import { formatPeriod, type Period } from '../../kernel/period.ts'
import {
  fixedPeriods,
  pricesOf,
  priceModels,
  unitTitle,
  variantsOf,
  type DatedPrice,
  type FixedPeriod,
  type Priced,
  type Span,
} from '../../portfolio/index.ts'
import { restate, type Standing, type UseDraft, type Wanted } from './restate.ts'

export interface MonthCourse {
  referral: string
  startsOn: Day
  /** The first day after the course, as it was agreed or as it was ended. */
  endsBefore: Day
  presentDays: number
}

export interface MonthBasis {
  month: Month
  prices: readonly DatedPrice[]
  closed: readonly Span[]
  /** The lot's own term. */
  term: Period
  courses: readonly MonthCourse[]
  /** What the month is priced at already; `referral` null for the lot as a whole. */
  standing: readonly (Standing & { referral: string | null })[]
}

export interface MonthUse {
  referral: string | null
  uses: UseDraft[]
}

/**
 * What is priced when a month is over. By working days: each course with a presence in the month pays for the working days
 * of its part of it. A fixed price is posted whole in the month its period ends, or the lot's term does. Run again, it
 * posts what has changed since and nothing else.
 */
export function monthUses(basis: MonthBasis): MonthUse[] {
  const { standing, courses } = basis
  const seen = new Set(courses.map((c) => c.referral))
  const gone = standing.filter((s) => s.referral !== null && s.unit === 'place-days' && !seen.has(s.referral))
  const rows = [
    ...courses.map((c) => ({ referral: c.referral, uses: restate(daysOf(standing, c.referral), placeDays(c, basis)) })),
    ...gone.map((s) => ({ referral: s.referral, uses: restate(s, null) })),
    { referral: null, uses: variantsOf(basis.prices, 'fixed-period').flatMap((v) => fixed(v as FixedPeriod, basis)) },
  ]
  return rows.filter((r) => r.uses.length > 0)
}

function placeDays(course: MonthCourse, { month, prices, closed }: MonthBasis): Wanted | null {
  const period = within({ from: course.startsOn, to: course.endsBefore }, whole(month))
  if (period === null || course.presentDays === 0 || variantsOf(prices, 'place-days').length === 0) return null
  const near = closed.filter((c) => c.from < whole(month).to && c.to > whole(month).from)
  const input = { period, closed: near, prices: pricesOf(prices, 'place-days').filter((p) => p.validFrom < period.to) }
  const output = priceModels['place-days'].calculate(input)
  const same = { unit: 'place-days', variant: null, key: month, day: period.from, hundredths: shareOf(output) } as const
  return { ...same, label: `${unitTitle('place-days')}, ${formatMonth(month)}`, input, output }
}

function fixed(per: FixedPeriod, { month, prices, term, standing }: MonthBasis): UseDraft[] {
  const months = fixedMonths[per]
  const first = addMonth(month, -((Number(month.slice(5)) - 1) % months))
  const period = within(term, { from: firstOfMonth(first), to: firstOfMonth(addMonth(first, months)) })
  if (period === null || monthOf(addDays(period.to, -1)) !== month) return []
  const input = { period, per, prices: pricesOf(prices, 'fixed-period', per).filter((p) => p.validFrom < period.to) }
  const output = priceModels['fixed-period'].calculate(input)
  const [key, day] = [`${per} ${first}`, addDays(period.to, -1)]
  const label = `${unitTitle('fixed-period', per)}, ${formatPeriod(period)}`
  const stands = standing.find((s) => s.referral === null && s.variant === per && s.key === key)
  const same = { unit: 'fixed-period', variant: per, key, day, hundredths: shareOf(output) } as const
  return restate(stands, { ...same, label, input, output })
}

const fixedMonths: Readonly<Record<FixedPeriod, number>> = { month: 1, quarter: 3, year: 12 }

function daysOf(standing: MonthBasis['standing'], referral: string): Standing | undefined {
  return standing.find((s) => s.unit === 'place-days' && s.referral === referral)
}

/** The keys a month's rows stand under. */
export function monthKeys(month: Month): string[] {
  const from = (months: number) => addMonth(month, -((Number(month.slice(5)) - 1) % months))
  return [month, ...fixedPeriods.map((per) => `${per} ${from(fixedMonths[per])}`)]
}

function whole(month: Month): Span {
  return { from: firstOfMonth(month), to: firstOfMonth(addMonth(month, 1)) }
}

/** What part of a unit was priced, in hundredths, for the eye: the lines hold the exact parts. */
function shareOf({ lines }: Priced): number {
  return lines.reduce((n, l) => n + Number(divideHalfAway(BigInt(l.part) * 100n, BigInt(l.whole))), 0)
}

function within(period: Period, span: Span): Span | null {
  const from = period.from > span.from ? period.from : span.from
  const to = period.to === null || period.to > span.to ? span.to : period.to
  return from < to ? { from, to } : null
}
