import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, insiders } from '../../platform/index.ts'
import { showAgreement } from '../../portfolio/index.ts'
import { knownTogether } from '../change/change.ts'
import { ForecastOut } from '../forecast/forecast.output.ts'
import { forecastInWorker } from '../forecast/in-worker.ts'
import { inputOf, lastMonth, whyNot, type Gathered } from '../run/asked.ts'
import { gathered } from '../run/gather.store.ts'
import type { FollowedLot } from '../run/lots.store.ts'
import { standard } from '../run/run.acts.ts'
import type { AskedOf } from '../run/run.ts'
import { together, usedIn } from '../run/series.ts'
import { summaryOf, SummaryOut } from '../scenario/summary.ts'
import { settingsNow } from '../setting/settings-now.store.ts'
import { MonthUse } from './prognosis.acts.ts'

/** The lots of an agreement as one: they share no ceiling, so it warns of nothing; each lot's own forecast does. */
export const forecastAgreement = act('followup.forecast-agreement', {
  kind: 'read',
  may: insiders,
  summary: 'Regn en aftales delaftaler som én: ventet forbrug mod lofterne lagt sammen',
  input: z.object({ agreement: Code }),
  output: z.object({
    ...{ agreement: z.string(), name: z.string(), world: z.string(), asOf: z.string(), usedOere: z.number() },
    lots: z.array(z.object({ id: z.string(), lot: z.number().nullable(), title: z.string() })),
    ...{ months: z.array(MonthUse), summary: SummaryOut, forecast: ForecastOut },
  }),
  run: async (work, { agreement }) => {
    const { name, world } = await showAgreement.run(work, { agreement })
    const g = await gathered(work.tx, world as typeof work.by.world, work.today)
    const lots = g.lots.filter((l) => l.agreement === agreement && whyNot(l, g) === null)
    if (lots.length === 0)
      throw new Refusal(
        'unlawful',
        'Ingen af aftalens delaftaler har både loft, udløb og måneder nok til en prognose.',
        {
          rule: 'FORECAST',
        },
      )
    const asked = askedOfAll(lots, g)
    const ids = lots.map((l) => l.id)
    const forecast = await forecastInWorker(inputOf(asked, ids, g.series, g.asOf))
    const summary = summaryOf(asked, forecast, (await settingsNow(work))['lead-time'].value)
    const months = together(ids.map((id) => g.series[id] ?? []))
    const shown = lots.map(({ id, lot, title }) => ({ id, lot, title }))
    return { agreement, name, world, asOf: g.asOf, usedOere: asked.usedOere, lots: shown, months, summary, forecast }
  },
})

/** Ceilings and use added up, to the last lot's end. */
function askedOfAll(lots: readonly FollowedLot[], g: Gathered): AskedOf {
  const series = lots.map(({ id }) => ({ lot: id, series: g.series[id] ?? [] }))
  return {
    ceilingOere: Number(lots.reduce((n, l) => n + (l.ceilingOere ?? 0n) + l.exceedanceOere, 0n)),
    usedOere: series.reduce((n, s) => n + usedIn(s.series), 0),
    end:
      lots
        .map((l) => lastMonth(l.endsBefore ?? '9999-12-31'))
        .toSorted()
        .at(-1) ?? g.asOf,
    known: knownTogether(series, g.changes, g.asOf),
    ...standard,
  }
}
