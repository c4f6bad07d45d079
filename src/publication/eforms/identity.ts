import { createHash } from 'node:crypto'
import type { ContractingProcess, Instant } from '../process/process.ts'
import type { Subtype } from './subtypes.ts'

/** What a notice is called and when it was made. */
export interface Identity {
  noticeId: string
  procedureId: string
  /** Two digits; a later one replaces the earlier. */
  version: string
  issuedAt: Instant
}

/** The same process gives the same numbers for ever: they are drawn from its name, never by chance. */
export function identityOf(ocid: string, subtype: string, issuedAt: Instant, version = 1): Identity {
  return {
    noticeId: uuidFrom(`${ocid}/${subtype}`),
    procedureId: uuidFrom(ocid),
    version: String(version).padStart(2, '0'),
    issuedAt,
  }
}

/** A call for bids is dated when the tender was published, whenever the file is fetched; the others when they are made. */
export function issuedAt(subtype: Subtype, p: ContractingProcess, now: Instant): Instant {
  return subtype === '20' ? (p.publications.at(-1)?.at ?? now) : now
}

/** A UUID in the form of version 4, as TED asks for, from a name. */
function uuidFrom(name: string): string {
  const h = createHash('sha256').update(`vifte/${name}`).digest('hex')
  const variant = '89ab'[Number.parseInt(h[16] ?? '0', 16) % 4]
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20, 32)}`
}
