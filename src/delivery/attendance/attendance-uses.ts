import { addDays, firstOfMonth, formatDay, formatMonth, monthOf } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { priceFor, priceModels, variantsOf, type DatedPrice, type Unit } from '../../portfolio/index.ts'
import { restate, type UseDraft, type Wanted } from '../use/restate.ts'
import type { AttendanceBasis, AttendanceInput } from './attendance.ts'

/** What a day's attendance costs by the lot's kinds of price, and the kind of hours it was. */
export function attendanceUses(
  input: AttendanceInput,
  basis: AttendanceBasis,
): { uses: UseDraft[]; hourKind: string | null } {
  const present = input.kind === 'present'
  const hourKind = hoursKind(input, basis.prices)
  const uses = [
    ...once('place-month', present || basis.otherPresentDays > 0, basis, () => placeMonth(input, basis)),
    ...once('course-started', present || basis.otherPresentInCourse > 0, basis, () => courseStarted(input, basis)),
    ...hours(input, basis, hourKind),
  ]
  return { uses, hourKind }
}

/** What is paid for once is posted by the first presence, and taken back whole when the last is corrected away. */
function once(unit: Unit, is: boolean, { prices, standing }: AttendanceBasis, wanted: () => Wanted): UseDraft[] {
  const stands = standing.find((s) => s.unit === unit)
  if (!is) return restate(stands, null)
  const counts = stands !== undefined && stands.hundredths !== 0
  return counts || variantsOf(prices, unit).length === 0 ? [] : restate(stands, wanted())
}

/**
 * A started place-month costs the month's price once, at the price of the month's first day, or the course's first day when
 * it begins later in the month: one price a month, so that what is taken back is what was posted.
 * Worked example: 2 and 9 March present = one price; both corrected to excused = the price is taken back with the second.
 */
function placeMonth({ day }: AttendanceInput, { startsOn, prices }: AttendanceBasis): Wanted {
  const first = firstOfMonth(day)
  const from = first < startsOn ? startsOn : first
  const input = { period: { from, to: addDays(from, 1) }, prices: [priceFor(prices, 'place-month', from)] }
  const output = priceModels['place-month'].calculate(input)
  const label = `Pladsmåned, ${formatMonth(monthOf(day))}`
  return { unit: 'place-month', variant: null, key: monthOf(day), day, hundredths: 100, label, input, output }
}

/** A started course costs once, at the price of its first day as agreed. */
function courseStarted({ day }: AttendanceInput, { startsOn, prices }: AttendanceBasis): Wanted {
  const input = { startedOn: startsOn, prices: [priceFor(prices, 'course-started', startsOn)] }
  const output = priceModels['course-started'].calculate(input)
  const same = { unit: 'course-started', variant: null, key: 'course', hundredths: 100 } as const
  return { ...same, day, label: `Startet forløb, ${formatDay(startsOn)}`, input, output }
}

/** A day's hours cost by the hour; hours of another kind that stood for the day are taken back. */
function hours({ day, hundredths }: AttendanceInput, { prices, standing }: AttendanceBasis, variant: string | null) {
  const stand = standing.filter((s) => s.unit === 'hour' && s.key === day)
  const other = stand.filter((s) => hundredths === null || s.variant !== variant)
  const taken = other.flatMap((s) => restate(s, null))
  if (hundredths === null) return taken
  const input = { worked: [{ day, hundredths }], prices: [priceFor(prices, 'hour', day, variant)], variant }
  const output = priceModels.hour.calculate(input)
  const label = `Leverede timer, ${formatDay(day)}${variant === null ? '' : `, ${variant}`}`
  const wanted: Wanted = { unit: 'hour', variant, key: day, day, hundredths, label, input, output }
  const own = stand.find((s) => s.variant === variant)
  return [...taken, ...restate(own, wanted)]
}

function hoursKind({ kind, hundredths, hourKind }: AttendanceInput, prices: readonly DatedPrice[]): string | null {
  if (hundredths === null) return null
  if (kind !== 'present')
    throw wrong('hours', 'Timer skrives kun, når borgeren er mødt. Tøm feltet, eller vælg »Mødt«.')
  const kinds = variantsOf(prices, 'hour')
  const [only] = kinds
  if (only === undefined)
    throw new Refusal('unlawful', 'Delaftalen betales ikke pr. leveret time. Lad feltet med timer stå tomt.', {
      rule: 'PRICE-KNOWN',
      issues: [{ field: 'hours', message: 'Delaftalen betales ikke pr. leveret time' }],
    })
  if (hourKind === null && kinds.length === 1) return only
  if (kinds.includes(hourKind)) return hourKind
  throw wrong('hourKind', `Vælg, hvilken slags timer det var: ${kinds.map((k) => k ?? 'almindelige').join(', ')}.`)
}

function wrong(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}
