import { forecastAll, tellChange, watch } from '../followup/index.ts'
import type { Day } from '../kernel/day.ts'
import type { Teller } from './teller.ts'

/** What is known to be coming is told, the forecasts are made on the last whole month, and the watch is held. */
export async function playFollowup({ tell }: Teller, on: Day): Promise<void> {
  await tell('followup/campaign', on, 'officer', tellChange, {
    lot: 'PRACTICE-LOCAL/2',
    kind: 'campaign',
    from: '2026-11',
    to: '2026-12',
    intakePercent: 130,
    reason: 'Jobcentret inviterer kvinder i Nordbyen til åbent hus i oktober.',
  })
  await tell('followup/forecasts', on, 'controller', forecastAll, {})
  await tell('followup/watch', on, 'controller', watch, {})
}
