import { addMonth, formatMonth, type Day, type Month } from '../../kernel/day.ts'
import { formatKroner, percentOf, type Oere } from '../../kernel/money.ts'
import type { UseAgainstCeiling } from '../../platform/web/charts/bars-against-line.ts'
import { ceilingOf, type Ceiling } from '../standing/ceiling.ts'
import type { LotUse } from './use.ts'

/** "Delaftale 1: Lokal indsats for voksne"; without the number when the paper prints none. */
export function lotName(lot: { lot: number | null; title: string }): string {
  return lot.lot === null ? lot.title : `Delaftale ${lot.lot}: ${lot.title}`
}

/** "58,4 % af loftet på 17.500.000 kr. er brugt, og 12,0 % er disponeret. 5.180.000 kr. er tilbage." */
export function useSentence(lot: LotUse): string {
  const { ceilingOere, usedOere, committedOere, overrunOere, remainingOere } = lot
  if (ceilingOere === null || remainingOere === null)
    return `Loftet er ikke oplyst. Der er brugt ${formatKroner(usedOere)}`
  const shares = `${share(usedOere, ceilingOere)} af loftet på ${formatKroner(ceilingOere)} er brugt, og ${share(committedOere, ceilingOere)} er disponeret.`
  if (overrunOere > 0n)
    return `${shares} Der er udført arbejde for ${formatKroner(overrunOere)}, som loftet ikke dækker.`
  return `${shares} ${formatKroner(remainingOere)} er tilbage.`
}

function share(part: Oere, whole: Oere): string {
  return percentOf(part, whole) ?? 'intet'
}

/** What the chart shows: the last month, the busiest one and the pace of whole months; the month of `asOf` is not over. */
export function monthsSentence(lot: LotUse, asOf: Day): string {
  const used = lot.months.filter((m) => m.usedOere !== 0n)
  const last = used.at(-1)
  if (last === undefined) return 'Der er intet forbrug endnu.'
  const most = used.reduce((a, b) => (b.usedOere > a.usedOere ? b : a))
  const recent = used.filter((m) => m.month < asOf.slice(0, 7)).slice(-6)
  const soFar = `Til og med ${formatMonth(last.month)} er der brugt ${formatKroner(last.cumulativeOere)}`
  const busiest = `Mest blev brugt i ${formatMonth(most.month)}, ${formatKroner(most.usedOere)}`
  return `${soFar} ${busiest}${paceWords(recent.map((m) => m.usedOere))}`
}

/** In whole kroner: an average to the øre would promise more than it knows. */
function paceWords(recent: readonly Oere[]): string {
  if (recent.length < 2) return ''
  const pace = recent.reduce((n, oere) => n + oere, 0n) / BigInt(recent.length) / 100n
  return ` De seneste ${countWords[recent.length] ?? recent.length} hele måneder er der i gennemsnit brugt ${formatKroner(pace * 100n)} om måneden.`
}

const countWords: Readonly<Record<number, string>> = { 2: 'to', 3: 'tre', 4: 'fire', 5: 'fem', 6: 'seks' }

/** The chart's figures: every month from the first to the agreement's last, empty where it has not come. */
export function chartInput(lot: LotUse, endsBefore: string | null): UseAgainstCeiling | null {
  const [first, last] = [lot.months[0]?.month, lot.months.at(-1)?.month]
  if (first === undefined || last === undefined) return null
  const months = monthsBetween(first, lastShown(last, endsBefore))
  let sum: Oere = 0n
  const cumulative = months.map((month) => {
    if (month > last) return null
    sum += usedIn(lot, month)
    return kroner(sum)
  })
  const used = months.map((month) => (month > last ? null : kroner(usedIn(lot, month))))
  const ceiling = lot.ceilingOere === null ? null : kroner(lot.ceilingOere)
  return { months, used, cumulative, committed: kroner(lot.committedOere), ceiling }
}

export function kroner(oere: Oere): number {
  return Number(oere) / 100
}

/** Hours with the decimals they have: 1.234,5 */
export function formatHours(hours: number): string {
  return new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }).format(hours)
}

function usedIn(lot: LotUse, month: Month): Oere {
  return lot.months.find((m) => m.month === month)?.usedOere ?? 0n
}

/** Five years at most, so that a far end does not squeeze what has happened. */
function lastShown(last: Month, endsBefore: string | null): Month {
  if (endsBefore === null) return last
  const end = addMonth(endsBefore.slice(0, 7), endsBefore.endsWith('-01') ? -1 : 0)
  return end > last && end <= addMonth(last, 24) ? end : last
}

function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let month = first; month <= last && months.length < 240; month = addMonth(month, 1)) months.push(month)
  return months
}

/** An agreement's lots as one: null where no lot has a ceiling. */
export function wholeOf(lots: readonly Parameters<typeof ceilingOf>[0][]): Ceiling | null {
  const known = lots.flatMap((lot) => ceilingOf(lot) ?? [])
  if (known.length === 0) return null
  const sum = (of: (lot: Ceiling) => Oere) => known.reduce((n, lot) => n + of(lot), 0n)
  return {
    ceilingOere: sum((l) => l.ceilingOere),
    usedOere: sum((l) => l.usedOere),
    committedOere: sum((l) => l.committedOere),
    overrunOere: sum((l) => l.overrunOere),
    exceedanceOere: sum((l) => l.exceedanceOere),
    remainingOere: sum((l) => l.remainingOere),
  }
}
