import type { z } from 'zod'
import { formatMonth } from '../../kernel/day.ts'
import { Figure, Heading, Source, Sums, Tabs } from '../../platform/web/ui/index.ts'
import { shortKroner } from '../../platform/web/charts/amounts.ts'
import { percent } from '../signal/verdict.ts'
import type { forecastAgreement } from './agreement.acts.ts'
import { crossingWords, isReached, monthOr, wholeKroner } from './prognosis.view.ts'
import { ExpectedTable } from './tables.tsx'
import { lotTabs } from './tabs.ts'

export type AgreementShown = z.output<typeof forecastAgreement.output>

/** "Til og med september 2026 er der brugt … af lofter på i alt …." */
export function agreementWords({ asOf, usedOere, summary }: AgreementShown): string {
  const sofar = `Til og med ${formatMonth(asOf)} er der brugt ${wholeKroner(usedOere)} af lofter på i alt ${wholeKroner(summary.ceilingOere)}`
  return `${sofar} ${crossingWords(summary.crossing, asOf)}`
}

export function AgreementBody({ told, chart }: { told: AgreementShown; chart: string }) {
  const { summary, forecast, asOf } = told
  return (
    <>
      <Heading
        kicker="Prognose · alle delaftaler som én"
        title={told.name}
        lead="Lofterne gælder hver delaftale for sig. Her er de lagt sammen; signaler og seneste dag for genudbud står ved hver delaftale."
        actions={<a href={`/opfoelgning/${told.agreement}`}>Forbrug og loft</a>}
      />
      <Tabs label="Delaftaler" tabs={lotTabs(told, null)} />
      <Sums
        items={[
          { label: 'Sandsynlighed for at nå lofterne', figure: percent(summary.chancePermille), note: 'før udløb' },
          {
            label: 'Lofterne ventes nået',
            figure: isReached(summary.crossing, asOf) ? 'er nået' : monthOr(summary.crossing.p50),
          },
          {
            label: 'De næste 12 måneder',
            figure: shortKroner(summary.next12.p50 / 100),
            note: `mellem ${shortKroner(summary.next12.p10 / 100)} og ${shortKroner(summary.next12.p90 / 100)}`,
          },
        ]}
      />
      <Figure
        title="Forbrug mod lofterne, og hvad det kan blive"
        sentence={agreementWords(told)}
        svg={chart}
        table={<ExpectedTable answer={forecast} end={summary.end} />}
        source={
          <>
            Tal til og med {formatMonth(asOf)}, uden moms; regnet nu og ikke gemt. <Source kind="calculated" />
          </>
        }
      />
    </>
  )
}
