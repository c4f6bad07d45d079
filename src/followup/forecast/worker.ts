import { forecast, type ForecastInput, type ForecastOutput } from './forecast.ts'
export async function forecastInWorker(i: ForecastInput): Promise<ForecastOutput> {
  return Promise.resolve(forecast(i))
}
