import { sql } from 'kysely'
import { type Ports, countAct, waitingAct } from '../platform/index.ts'
import { effortsWaiting } from './effort/waiting.store.ts'

export const ports: Ports = {
  countNow: countAct(
    'procurement',
    { label: ['tildeling', 'tildelinger'], labelEn: ['award', 'awards'], href: '/indkoeb' },
    ({ by }) => sql`procurement.award where world = ${by.world}`,
  ),
  waiting: waitingAct('procurement', ['officer', 'supplier', 'enterprise'], async (work) => [
    ...(await effortsWaiting(work)),
  ]),
}
