import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, insiders, type Work } from '../../platform/index.ts'
import { ForecastOut } from '../forecast/forecast.output.ts'
import { forecastInWorker } from '../forecast/in-worker.ts'
import { inputOf } from '../run/asked.ts'
import { runById, latestRun, seriesById } from '../run/run.store.ts'
import { settingsNow } from '../setting/settings-now.store.ts'
import { ScenarioIn } from './scenario.input.ts'
import { scenarioWords, withScenario } from './scenario.ts'
import { summaryOf, SummaryOut } from './summary.ts'

export const whatIf = act('followup.what-if', {
  kind: 'read',
  may: insiders,
  summary: 'Prøv, hvad et andet indtag, en anden pris, en option, et stop eller et andet loft gør ved prognosen',
  input: z.object({ lot: Code, ...ScenarioIn }),
  output: z.object({
    ...{ run: z.string(), asOf: z.string(), changes: z.array(z.string()) },
    ...{ base: SummaryOut, scenario: SummaryOut, forecast: ForecastOut },
  }),
  run: async (work, { lot, ceilingOere, ...rest }) => {
    const run = await newestOf(work, lot)
    const scenario = { ...rest, ceilingOere: ceilingOere === undefined ? undefined : Number(ceilingOere) }
    const asked = withScenario(run.asked.term, scenario, run.asOf)
    const series = await seriesById(work.tx, run.world, run.snapshot)
    const forecast = await forecastInWorker(inputOf(asked, [lot], series, run.asOf))
    const lead = (await settingsNow(work))['lead-time'].value
    const [base, other] = [summaryOf(run.asked.term, run.answer.term, lead), summaryOf(asked, forecast, lead)]
    const changes = scenarioWords(scenario, run.asked.term, run.asOf)
    return { run: run.id, asOf: run.asOf, changes, base, scenario: other, forecast }
  },
})

/** The same draw over the same months: only what is asked about differs. */
async function newestOf({ tx }: Work, lot: string) {
  const run = await latestRun(tx, lot)
  if (!run) throw new Refusal('not-found', 'Delaftalen har ingen prognose endnu. Regn den først.', { rule: 'FORECAST' })
  return runById(tx, run.id)
}
