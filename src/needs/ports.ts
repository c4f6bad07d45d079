import { sql } from 'kysely'
import { countAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'needs',
    { label: ['behov', 'behov'], labelEn: ['need', 'needs'], href: '/behov' },
    ({ by }) => sql`needs.need where world = ${by.world}`,
  ),
}
