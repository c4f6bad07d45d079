import { sql } from 'kysely'
import { countAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'registers',
    { label: ['virksomhed', 'virksomheder'], labelEn: ['enterprise', 'enterprises'], href: '/registre' },
    ({ by }) => sql`registers.enterprise where world = ${by.world}`,
  ),
}
