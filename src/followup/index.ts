import { actsIn, type Room } from '../platform/index.ts'
import * as changeActs from './change/change.acts.ts'
import * as forecastActs from './forecast/forecast.acts.ts'
import * as agreementActs from './prognosis/agreement.acts.ts'
import { ports } from './ports.ts'
import * as prognosisActs from './prognosis/prognosis.acts.ts'
import * as runActs from './run/run.acts.ts'
import * as scenarioActs from './scenario/scenario.acts.ts'
import * as settingActs from './setting/setting.acts.ts'
import * as signalActs from './signal/signal.acts.ts'
import * as standingActs from './standing/standing.acts.ts'
import * as useActs from './use/use.acts.ts'

export { showUse, useOf } from './use/use.acts.ts'
export { listChanges, takeBackChange, tellChange } from './change/change.acts.ts'
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
export { forecastAgreement } from './prognosis/agreement.acts.ts'
export { showForecast } from './prognosis/prognosis.acts.ts'
export { forecastAll, forecastLot, recomputeRun, showRun } from './run/run.acts.ts'
export { latestRun } from './run/run.store.ts'
export { whatIf } from './scenario/scenario.acts.ts'
export { listSettings, setLeadTime, setThreshold } from './setting/setting.acts.ts'
export { dismissSignal, listSignals, watch } from './signal/signal.acts.ts'
export { watchLots } from './signal/watch.store.ts'
export { listStanding } from './standing/standing.acts.ts'

export const followup: Room = {
  name: 'followup',
  acts: actsIn(
    useActs,
    forecastActs,
    standingActs,
    prognosisActs,
    agreementActs,
    runActs,
    scenarioActs,
    changeActs,
    settingActs,
    signalActs,
    ports,
  ),
  entry: useActs.showUse,
  pages: async () => (await import('./followup.web.tsx')).pages(),
  ports,
}
