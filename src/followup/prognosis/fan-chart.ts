import { renderChart } from '../../platform/web/chart.ts'
import { useAgainstCeiling, useAgainstCeilingSize } from '../../platform/web/charts/bars-against-line.ts'
import { lotName } from '../use/use.view.ts'
import { agreementWords, type AgreementShown } from './agreement.tsx'
import { fanInput } from './chart.view.ts'
import { fanWords } from './fan-words.ts'
import { crossingWords } from './prognosis.view.ts'
import type { Shown } from './shown.ts'
import type { WhatIfOut } from '../scenario/tried.ts'

/** The picture of a stored forecast. */
export function fanChart(shown: Shown): Promise<string> {
  const { run, months, changes, lot } = shown
  const input = fanInput({
    months: months.filter((m) => m.month <= run.asOf),
    asked: run.asked.term,
    answer: run.answer.term,
    changes,
  })
  const frame = { id: `prognose-${lot.lot ?? 0}`, title: `Prognose, ${lotName(lot)}`, desc: fanWords(shown) }
  return renderChart(useAgainstCeiling(input), { ...frame, ...useAgainstCeilingSize })
}

/** All of an agreement's lots as one. */
export function agreementChart(told: AgreementShown): Promise<string> {
  const { months, summary, forecast } = told
  const input = fanInput({ months, asked: summary, answer: forecast, changes: [] })
  const frame = { id: 'prognose-hele', title: `Prognose, ${told.name}`, desc: agreementWords(told) }
  return renderChart(useAgainstCeiling({ ...input, ceilingLabel: 'Lofter i alt' }), {
    ...frame,
    ...useAgainstCeilingSize,
  })
}

/** What it would be with a scenario. */
export function scenarioChart(shown: Shown, out: WhatIfOut): Promise<string> {
  const { run, months, changes, lot } = shown
  const past = months.filter((m) => m.month <= run.asOf)
  const input = fanInput({ months: past, asked: out.scenario, answer: out.forecast, changes })
  const frame = { id: `hvad-nu-hvis-${lot.lot ?? 0}`, title: `Prognose med ændringen, ${lotName(lot)}` }
  const desc = crossingWords(out.scenario.crossing)
  return renderChart(useAgainstCeiling(input), { ...frame, desc, ...useAgainstCeilingSize })
}
