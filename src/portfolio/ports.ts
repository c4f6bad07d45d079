import { sql } from 'kysely'
import { countAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'portfolio',
    { label: ['delaftale', 'delaftaler'], labelEn: ['lot', 'lots'], href: '/tilbud' },
    ({ by }) => sql`portfolio.lot where world = ${by.world}`,
  ),
}
