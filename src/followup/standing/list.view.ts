import { addDays, formatDay, formatMonth, type Day } from '../../kernel/day.ts'
import type { CsvColumn } from '../../platform/web/csv.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import { percent } from '../signal/verdict.ts'
import type { Standing } from './standing.ts'

type Row = Omit<Standing, 'world'>

/** The one verdict of a lot in words: the list, its file and what waits say it alike. */
export function verdictWords({ ceiling, signal, forecast }: Row): { tone: Tone; words: string } {
  if (ceiling.tone === 'bad') return ceiling
  if (signal.overrun.state === 'expected') return { tone: 'act', words: 'Overskridelse ventet' }
  if (signal.year.state === 'expected') return { tone: 'act', words: 'Årets bevilling ventes brugt op' }
  if (ceiling.tone === 'act') return ceiling
  if (signal.overrun.state === 'dismissed' || signal.year.state === 'dismissed')
    return { tone: 'info', words: 'Ventet, men afvist' }
  return forecast === null ? { tone: ceiling.tone, words: `${ceiling.words}, ingen prognose` } : ceiling
}

/** "Tre delaftaler ventes overskredet": what one must look at, in a sentence. */
export function listLead(rows: readonly Row[]): string {
  const lots = rows.length === 1 ? 'Én delaftale har et regnskab' : `${rows.length} delaftaler har et regnskab`
  const acting = rows.filter((r) => ['act', 'bad'].includes(verdictWords(r).tone)).length
  if (acting === 0) return `${lots}, og lofterne holder.`
  return `${lots}. ${acting === 1 ? 'Én' : acting} kræver, at nogen gør noget.`
}

const day = (d: Day | null) => (d === null ? '' : d)
const kr = (oere: bigint | null) => (oere === null ? null : Number(oere) / 100)

export const columns: readonly CsvColumn<Row>[] = [
  { label: 'Aftale', value: (r) => r.agreementName },
  { label: 'Delaftale', value: (r) => r.lot },
  { label: 'Titel', value: (r) => r.title },
  { label: 'Loft, kr.', value: (r) => kr(r.ceilingOere) },
  { label: 'Brugt, kr.', value: (r) => kr(r.usedOere) },
  { label: 'Disponeret, kr.', value: (r) => kr(r.committedOere) },
  { label: 'Tilbage, kr.', value: (r) => kr(r.remainingOere) },
  {
    label: 'Sandsynlighed for at nå loftet, %',
    value: (r) => (r.forecast ? r.forecast.figures.chancePermille / 10 : null),
  },
  { label: 'Nås tidligst', value: (r) => r.forecast?.figures.crossing.p10 ?? '' },
  { label: 'Ventes nået', value: (r) => r.forecast?.figures.crossing.p50 ?? '' },
  { label: 'Genudbud senest', value: (r) => day(r.forecast?.figures.latestStart ?? null) },
  { label: 'Udløber', value: (r) => (r.endsBefore === null ? '' : addDays(r.endsBefore, -1)) },
  { label: 'Stand', value: (r) => verdictWords(r).words },
  { label: 'Grund', value: (r) => [...r.verdict.overrun, ...r.verdict.year].join(' ') },
]

export function crossingCell({ forecast }: Row): string {
  if (forecast === null) return ''
  const { crossing, chancePermille } = forecast.figures
  const when = crossing.p50 ?? crossing.p10
  return `${percent(chancePermille)}${when === null ? '' : `, ${formatMonth(when)}`}`
}

export function startCell({ forecast }: Row): string {
  return forecast?.figures.latestStart ? formatDay(forecast.figures.latestStart) : ''
}
