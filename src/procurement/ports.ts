import { sql } from 'kysely'
import { countAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'procurement',
    { label: ['tildeling', 'tildelinger'], labelEn: ['award', 'awards'], href: '/indkoeb' },
    ({ by }) => sql`procurement.award where world = ${by.world}`,
  ),
}
