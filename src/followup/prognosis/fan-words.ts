import { formatMonth } from '../../kernel/day.ts'
import { crossingWords, wholeKroner } from './prognosis.view.ts'
import type { Shown } from './shown.ts'

/** What the picture shows, in a sentence or three. */
export function fanWords({ run, figures }: Pick<Shown, 'run' | 'figures'>): string {
  const { term } = run.asked
  const end = run.answer.term.cumulative.find((m) => m.month === term.end)
  const sofar = `Til og med ${formatMonth(run.asOf)} er der brugt ${wholeKroner(term.usedOere)} af et loft på ${wholeKroner(term.ceilingOere)}`
  const ahead =
    end === undefined
      ? ''
      : ` Ved udløb, ${formatMonth(term.end)}, ventes brugt ${wholeKroner(end.p50)} med et bånd fra ${wholeKroner(end.p10)} til ${wholeKroner(end.p90)}`
  return `${sofar}${ahead} ${crossingWords(figures.crossing, run.asOf)}`
}
