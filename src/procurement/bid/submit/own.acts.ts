import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, FileOut, Id } from '../../../platform/index.ts'
import { publishedTender } from '../../tender/tender.store.ts'
import { LeafFactsOut } from '../log/receipt.input.ts'
import { sealsOf } from '../seal/seal.store.ts'
import { bidsOf, type OwnBid } from './bid.store.ts'
import { enterpriseOf } from './hand-in.acts.ts'

const Row = z.object({
  bid: z.string(),
  receivedAt: z.string(),
  sealedBy: z.enum(['supplier', 'server']),
  state: z.enum(['standing', 'replaced', 'withdrawn']),
  envelopes: LeafFactsOut.shape.envelopes,
  index: z.number(),
  size: z.number(),
})

export const listOwnBids = act('procurement.list-own-bids', {
  kind: 'read',
  may: ['supplier'],
  summary: 'Vis jeres egne tilbud på et udbud, og hvad de skal forsegles med',
  input: z.object({ tender: Code }),
  output: z.object({
    tender: z.string(),
    title: z.string(),
    dueAt: z.string(),
    cancelled: z.boolean(),
    supplier: z.string(),
    seals: z.array(z.object({ envelopes: z.string(), recipient: z.string() })),
    rows: z.array(Row),
  }),
  run: async ({ tx, by }, { tender }) => {
    const { facts, dueAt, cancelled } = await publishedTender(tx, tender)
    const supplier = enterpriseOf(by)
    const seals = (await sealsOf(tx, tender)).filter((s) => s.envelopes !== 'rehearsal')
    return {
      ...{ tender, title: facts.title, dueAt, cancelled: cancelled !== null, supplier },
      seals: seals.map(({ envelopes, recipient }) => ({ envelopes, recipient })),
      rows: (await bidsOf(tx, tender, supplier)).map(shown),
    }
  },
})

function shown({ bid, receivedAt, sealedBy, state, envelopes, receipt }: OwnBid) {
  return {
    bid,
    receivedAt: receivedAt.toISOString(),
    sealedBy,
    state,
    envelopes,
    index: receipt.index,
    size: receipt.size,
  }
}

export const fetchReceipt = act('procurement.fetch-receipt', {
  kind: 'read',
  may: ['supplier'],
  summary: 'Hent kvitteringen for et tilbud eller for dets tilbagetrækning som en fil',
  file: true,
  input: z.object({ tender: Code, bid: Id, withdrawal: z.stringbool().or(z.boolean()).default(false) }),
  output: FileOut,
  run: async ({ tx, by }, { tender, bid, withdrawal }) => {
    const own = (await bidsOf(tx, tender, enterpriseOf(by))).find((b) => b.bid === bid)
    const receipt = withdrawal ? own?.withdrawal : own?.receipt
    if (!receipt) throw new Refusal('not-found', 'Kvitteringen findes ikke.')
    return {
      name: `kvittering-${tender}-${receipt.index}.json`,
      mediaType: 'application/json',
      bytes: new Uint8Array(Buffer.from(`${JSON.stringify(receipt, null, 2)}\n`, 'utf8')),
    }
  },
})
