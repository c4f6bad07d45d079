import { sql } from 'kysely'
import { countAct, insiders, waitingAct, type Ports } from '../platform/index.ts'
import { dutiesWaiting } from './duty/waiting.acts.ts'

/** The archive is one and the same for everybody: the papers, whatever world the caller works in. */
export const ports: Ports = {
  countNow: countAct(
    'cases',
    { label: ['papir', 'papirer'], labelEn: ['paper', 'papers'], href: '/sager' },
    () => sql`cases.document where open`,
  ),
  waiting: waitingAct('cases', insiders, dutiesWaiting),
}
