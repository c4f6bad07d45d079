import { formatMonth } from '../../kernel/day.ts'
import { Figure, Source, Sums } from '../../platform/web/ui/index.ts'
import { formatDay } from '../../kernel/day.ts'
import { shortKroner } from '../../platform/web/charts/amounts.ts'
import { percent } from '../signal/verdict.ts'
import { fanWords } from './fan-words.ts'
import { isReached, monthOr } from './prognosis.view.ts'
import { Retender } from './retender.tsx'
import { ExpectedTable, methodWords, ScoreTable } from './tables.tsx'
import type { Shown } from './shown.ts'
import { YearPart } from './year.tsx'

/** The stored forecast: the answer, the picture, the sums, and how far to believe it. */
export function Whole({ shown, chart, today }: { shown: Shown; chart: string | null; today: string }) {
  const { figures, run, lot } = shown
  const { next12 } = run.answer.term
  return (
    <>
      <Sums
        items={[
          { label: 'Sandsynlighed for at nå loftet', figure: percent(figures.chancePermille), note: 'før udløb' },
          {
            label: 'Loftet ventes nået',
            figure: isReached(figures.crossing, run.asOf) ? 'er nået' : monthOr(figures.crossing.p50),
          },
          {
            label: 'Genudbud senest',
            figure: figures.latestStart === null ? 'ikke nødvendigt' : formatDay(figures.latestStart),
            act: lot.signal.overrun.state === 'expected',
          },
          {
            label: 'De næste 12 måneder',
            figure: shortKroner(next12.p50 / 100),
            note: `mellem ${shortKroner(next12.p10 / 100)} og ${shortKroner(next12.p90 / 100)}`,
          },
        ]}
      />
      {chart === null ? null : (
        <Figure
          title="Forbrug mod loft, og hvad det kan blive"
          sentence={`${fanWords(shown)} Båndet rummer otte af ti forløb; det skraverede felt er de måneder, loftet kan blive nået i.`}
          svg={chart}
          table={<ExpectedTable answer={run.answer.term} end={run.asked.term.end} />}
          source={<RunSource shown={shown} />}
        />
      )}
      <Retender shown={shown} today={today} />
      <YearPart shown={shown} />
      <Record shown={shown} />
    </>
  )
}

function RunSource({ shown: { run } }: { shown: Shown }) {
  return (
    <>
      Tal til og med {formatMonth(run.asOf)}, uden moms. <a href={run.href}>Se, hvad prognosen er regnet af</a>{' '}
      <Source kind="calculated" />
    </>
  )
}

function Record({ shown }: { shown: Shown }) {
  const { method } = shown.run.answer.term
  return (
    <section aria-labelledby="hvor-god">
      <h2 id="hvor-god">Hvor god er prognosen?</h2>
      <p>
        Regnet på delaftalens egen fortid, måned for måned, som om det næste ikke var kendt. Ved siden af står enklere
        metoder på de samme måneder. Prognosen påstår ikke mere, end den har ramt her: ingen påstand ud over det. Brugt
        her: {methodWords[method] ?? method}.
      </p>
      {shown.run.answer.term.scores.every((s) => s.pinball === null) ? (
        <p>Der er endnu for få måneder til at prøve den på fortiden.</p>
      ) : (
        <ScoreTable shown={shown} />
      )}
    </section>
  )
}
