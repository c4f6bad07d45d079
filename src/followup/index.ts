import { actsIn, type Room } from '../platform/index.ts'
import * as followupActs from './followup.acts.ts'
import * as forecastActs from './forecast/forecast.acts.ts'
import { ports } from './ports.ts'

export { showUse, useOf } from './followup.acts.ts'
export { forecastUse } from './forecast/forecast.acts.ts'
export { forecast } from './forecast/forecast.ts'
export { forecastInWorker } from './forecast/in-worker.ts'
export { latestRetenderStart, paperLeadTime, type LeadTime } from './forecast/retender.ts'
export type {
  ForecastInput,
  ForecastOutput,
  HistoryMonth,
  KnownChange,
  Method,
  MethodScore,
  Quantiles,
} from './forecast/types.ts'

export const followup: Room = {
  name: 'followup',
  acts: actsIn(followupActs, forecastActs, ports),
  entry: followupActs.showUse,
  pages: async () => (await import('./followup.web.tsx')).pages(),
  ports,
}
