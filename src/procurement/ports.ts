import { sql } from 'kysely'
import { countAct, staff, waitingAct, type Ports } from '../platform/index.ts'
import { effortsWaiting } from './effort/waiting.store.ts'
import { tendersWaiting } from './waiting/waiting.store.ts'

export const ports: Ports = {
  countNow: countAct(
    'procurement',
    { label: ['udbud', 'udbud'], labelEn: ['tender', 'tenders'], href: '/udbud' },
    ({ by }) => sql`procurement.tender where world = ${by.world}`,
  ),
  waiting: waitingAct('procurement', [...staff, 'supplier', 'enterprise'], async (work) => [
    ...(await tendersWaiting(work)),
    ...(await effortsWaiting(work)),
  ]),
}
