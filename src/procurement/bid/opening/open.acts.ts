import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, optional, Text, type Work } from '../../../platform/index.ts'
import { publishedTender } from '../../tender/tender.store.ts'
import { kindsIn, type SealFor } from '../content/content.ts'
import { closeLog } from '../log/close.acts.ts'
import { leaders } from '../seal/seal.acts.ts'
import { sealsOf, sharesOf, type SealRow, type ShareRow } from '../seal/seal.store.ts'
import { keyFromShares } from './key.ts'
import { insertOpened, insertOpening, openingsOf, standingEnvelopes, type StandingEnvelope } from './opening.store.ts'
import { protocolText, type OpenedLetter, type Protocol } from './protocol.ts'
import { damagedHere, unsealed } from './unseal.ts'

export const openEnvelopes = act('procurement.open-envelopes', {
  kind: 'change',
  may: leaders,
  summary: 'Åbn kuverterne med de andele, åbnerne har givet; det, der ikke kan åbnes, nævnes i protokollen',
  input: z.object({
    tender: Code,
    envelopes: z.enum(['quality', 'price'], 'Vælg, hvilke kuverter der skal åbnes'),
    although: optional(Text('hvorfor der åbnes, selv om en kuvert er beskadiget', 1000)),
  }),
  output: z.object({
    tender: z.string(),
    opened: z.number(),
    damaged: z.array(z.object({ bid: z.string(), kind: z.string(), damage: z.string() })),
  }),
  run: async (work, { tender, envelopes, although }) => {
    const { tx, by } = work
    const seal = (await sealsOf(tx, tender)).find((s) => s.envelopes === envelopes)
    if (!seal || seal.world !== by.world) throw new Refusal('conflict', 'Udbuddet har intet segl.', { rule: 'SEAL' })
    if ((await openingsOf(tx, tender)).some((o) => o.envelopes === envelopes))
      throw new Refusal('conflict', 'Kuverterne er allerede åbnet. Se protokollen.', { rule: 'DOUBLE-CLICK' })
    const shares = await sharesOf(tx, [seal.id])
    const identity = await keyFromShares(seal, shares)
    const standing = await standingEnvelopes(tx, tender, kindsIn(envelopes))
    if (although === undefined) mustBeWhole(standing)
    const letters = await Promise.all(standing.map((e) => unsealed(e, tender, identity)))
    const protocol = await protocolOf(work, { tender, opens: envelopes, seal, shares, standing, letters, although })
    await insertOpening(tx, by, { id: newId(work.at), seal: seal.id, envelopes, at: work.at, protocol })
    for (const letter of letters) await insertOpened(tx, by, tender, work.at, letter)
    const damaged = letters.flatMap(({ bid, kind, damage }) => (damage === undefined ? [] : [{ bid, kind, damage }]))
    return { tender, opened: letters.length - damaged.length, damaged }
  },
})

/** Damaged while it lay here: a backup may have it whole, so nothing is opened before somebody has decided. @throws Refusal conflict */
function mustBeWhole(standing: readonly StandingEnvelope[]): void {
  const damaged = standing.flatMap((e) => damagedHere(e) ?? [])
  if (damaged.length === 0) return
  throw new Refusal(
    'conflict',
    `${damaged.join('. ')}. Hent den fra en sikkerhedskopi, eller skriv, hvorfor der åbnes alligevel.`,
    { rule: 'SEALED-BID', damaged },
  )
}

interface Opened {
  tender: string
  opens: SealFor
  seal: SealRow
  shares: readonly ShareRow[]
  standing: readonly StandingEnvelope[]
  letters: readonly OpenedLetter[]
  although: string | undefined
}

async function protocolOf(work: Work, o: Opened): Promise<Protocol> {
  const { facts, dueAt } = await publishedTender(work.tx, o.tender)
  const { size, bids, root, at } = await closeLog(work, o.tender)
  const gave = o.shares.filter((s) => s.share !== null)
  const protocol: Protocol = {
    vifte: 'bid-opening-1',
    ...{ tender: o.tender, title: facts.title, opens: o.opens, dueAt, checkpoint: { size, bids, root, at } },
    ...{ recipient: o.seal.recipient, k: o.seal.k, openedAt: work.at, by: work.by.id, although: o.although ?? null },
    openers: gave.map(({ person, name, role }) => ({ person, name, role })),
    envelopes: o.standing.map((e, i) => ({
      ...{ bid: e.bid, supplier: e.supplier, supplierName: e.supplierName, kind: e.kind, receivedAt: e.receivedAt },
      ...{ sealedBy: e.sealedBy, size: e.bytes.length, damage: o.letters[i]?.damage ?? null },
      sha256: e.receipt?.facts.envelopes.find((p) => p.kind === e.kind)?.sha256 ?? '',
    })),
    publicKey: work.signet.publicKey,
    signature: '',
  }
  return { ...protocol, signature: work.signet.sign(protocolText(protocol)) }
}
