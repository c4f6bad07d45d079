import { act, everyone } from '../../platform/index.ts'
import { forecast } from './forecast.ts'
import { ForecastIn } from './forecast.input.ts'
import { ForecastOut } from './forecast.output.ts'

export const forecastUse = act('followup.forecast', {
  kind: 'calculation',
  may: everyone,
  // Years of months are longer than an address may be.
  secretInput: true,
  summary: 'Regn en prognose for en delaftales forbrug: måneder, loftets krydsning og metodernes egne fejl',
  input: ForecastIn,
  output: ForecastOut,
  run: async (_, input) => forecast(input),
})
