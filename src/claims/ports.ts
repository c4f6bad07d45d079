import { sql } from 'kysely'
import { countAct, waitingAct, type Ports } from '../platform/index.ts'
import { dueNow } from './claim/due.store.ts'
import { waitingFor } from './claim/waiting.store.ts'

export const ports: Ports = {
  countNow: countAct(
    'claims',
    { label: ['afregning', 'afregninger'], labelEn: ['claim', 'claims'], href: '/afregning' },
    ({ by }) => sql`claims.claim where world = ${by.world}`,
  ),
  waiting: waitingAct('claims', ['supplier', 'caseworker', 'controller'], async (work) => [
    ...(await dueNow(work)),
    ...(await waitingFor(work)),
  ]),
}
