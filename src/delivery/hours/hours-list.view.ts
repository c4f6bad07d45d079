import { addDays, formatMonth, type Day, type Month } from '../../kernel/day.ts'
import { monthsIn } from '../../kernel/period.ts'

/** What the address says of the list, as it stands there. */
export interface HoursFilter {
  aftale: string | undefined
  delaftale: string | undefined
  maaned: string | undefined
  forloeb: string | undefined
  til: string | undefined
}

/** Which rows these are, in one sentence: "Lønnede timer på Lokal indsats, delaftale 1, i august 2026, til og med registrering 1.234." */
export function hoursSentence(
  filter: HoursFilter,
  agreementName: string | undefined,
  mark: string | undefined,
): string {
  const { aftale, delaftale, maaned, til } = filter
  const parts = [
    aftale ? `på ${agreementName ?? aftale}` : mark === undefined ? 'på alle aftaler' : '',
    delaftale ? `delaftale ${delaftale}` : '',
    mark === undefined ? '' : `i forløb ${mark}`,
    maaned ? monthWords(maaned) : '',
    til ? `til og med registrering ${til.replace(/\B(?=(\d{3})+$)/g, '.')}` : '',
  ]
  const [first, ...rest] = parts.filter(Boolean)
  return `Lønnede timer ${[first, ...rest].join(', ')}. Rettelser er rækker for sig, med det, de lægger til eller trækker fra.`
}

/** The week's Thursday decides its month, as in ISO 8601; the sentence says so, since a week can lie in two. */
function monthWords(month: string): string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? `i ${formatMonth(month)} (ugens torsdag afgør måneden)` : ''
}

/** The months hours can lie in: from the first agreement's first month to this one, newest first. */
export function monthsToChoose(agreements: readonly { startsOn: Day | null }[], today: Day): Month[] {
  const first = agreements.flatMap((a) => (a.startsOn === null ? [] : [a.startsOn])).toSorted()[0]
  return first === undefined || first > today ? [] : monthsIn({ from: first, to: addDays(today, 1) }).toReversed()
}
