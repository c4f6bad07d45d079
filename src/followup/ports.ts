import { sql } from 'kysely'
import { countAct, waitingAct, type Ports } from '../platform/index.ts'
import { followupWaiting } from './waiting.store.ts'

export const ports: Ports = {
  countNow: countAct(
    'followup',
    {
      label: ['loft, der følges', 'lofter, der følges'],
      labelEn: ['ceiling followed', 'ceilings followed'],
      href: '/opfoelgning',
    },
    ({ by }) => sql`budget.account where kind = 'lot' and world = ${by.world}`,
  ),
  waiting: waitingAct('followup', ['controller', 'officer', 'manager'], followupWaiting),
}
