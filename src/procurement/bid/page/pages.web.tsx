import type { Hono } from 'hono'
import type { WebEnv } from '../../../platform/web/visit.ts'
import { bidPages } from './bid.web.tsx'
import { openerPages } from './opener.web.tsx'
import { openingPages } from './opening.web.tsx'
import { ownDocumentPages } from './own-documents.web.tsx'
import { receiptPages } from './receipt.web.tsx'
import { sealPages } from './seal.web.tsx'

/** The pages of sealed bidding, from the opener's key to the protocol. */
export function sealedBidPages(app: Hono<WebEnv>): void {
  openerPages(app)
  ownDocumentPages(app)
  sealPages(app)
  bidPages(app)
  openingPages(app)
  receiptPages(app)
}
