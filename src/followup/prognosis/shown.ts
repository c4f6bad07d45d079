import type { z } from 'zod'
import type { Figures } from '../signal/figures.ts'
import type { showForecast } from './prognosis.acts.ts'

export type ForecastShown = z.output<typeof showForecast.output>
export type LotShown = NonNullable<ForecastShown['lot']>
export type SettingShown = ForecastShown['settings'][number]

/** A lot with a forecast: what the parts of the page read. */
export interface Shown {
  lot: LotShown
  run: NonNullable<ForecastShown['run']>
  figures: Figures
  months: ForecastShown['months']
  changes: ForecastShown['changes']
  lead: SettingShown
}

export function shownOf({ lot, run, months, changes, settings }: ForecastShown): Shown | null {
  const lead = settings.find((s) => s.name === 'lead-time')
  if (lot === null || run === null || lot.forecast === null || lead === undefined) return null
  return { lot, run, figures: lot.forecast.figures, months, changes, lead }
}
