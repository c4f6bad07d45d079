import type { z } from 'zod'
import { act, insiders } from '../../platform/index.ts'
import { ForecastIn, ForecastOut } from './forecast.input.ts'
import { forecastInWorker } from './worker.ts'
import type { ForecastInput, KnownChange } from './types.ts'

export const forecastUse = act('followup.forecast', {
  kind: 'calculation',
  may: insiders,
  summary: 'Regn en prognose ud fra månedernes forbrug og forløb: ventet forbrug, og hvornår loftet nås',
  input: ForecastIn,
  output: ForecastOut,
  run: (_, input) => forecastInWorker(asked(input)),
})

function asked({
  portfolio = [],
  known = [],
  seed = 1,
  paths = 1000,
  ...rest
}: z.output<typeof ForecastIn>): ForecastInput {
  return { ...rest, portfolio, known: known.map(knownOf), seed, paths }
}

/** What is not given is left out, so that the same question is the same text. */
function knownOf({
  from,
  to,
  intakeFactor,
  useFactor,
}: z.output<typeof ForecastIn>['known'] extends (infer K)[] | undefined ? K : never): KnownChange {
  return {
    from,
    ...(to === undefined ? {} : { to }),
    ...(intakeFactor === undefined ? {} : { intakeFactor }),
    ...(useFactor === undefined ? {} : { useFactor }),
  }
}
