import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, sha256Of, type Work } from '../../../platform/index.ts'
import { ownTender } from '../../tender/tender.store.ts'
import { closeLog } from '../log/close.acts.ts'
import { demoKeyOf } from '../seal/opener.acts.ts'
import { insertShare, sealsOf, sharesOf, type SealSet } from '../seal/seal.store.ts'
import { shareFrom, unwrapShare } from '../seal/split.ts'
import { sealState } from '../seal/state.store.ts'
import { openerRoles } from '../seal/rules.ts'

const Sets = z.enum(['quality', 'price', 'rehearsal'], 'Vælg, hvad andelen er til')

export const giveShare = act('procurement.give-share', {
  kind: 'change',
  may: openerRoles,
  summary: 'Giv din andel af et segl, når fristen er udløbet, eller til prøven før offentliggørelsen',
  input: z.object({
    tender: Code,
    envelopes: Sets,
    /** Base64 or hex; never written in the journal. */
    secret: z.string('Andelen mangler').trim().min(1, 'Andelen mangler').max(1000, 'Det er ikke en andel'),
  }),
  output: z.object({ tender: z.string(), given: z.number(), k: z.number() }),
  run: (work, input) => give(work, input),
})

/** In a demo the house has its people's keys, and can unwrap a share for its own person. */
export const giveDemoShare = act('procurement.give-demo-share', {
  kind: 'change',
  may: openerRoles,
  summary: 'Giv din andel med øvelsens nøgle, som huset har; i produktion låser man selv sin andel op',
  input: z.object({ tender: Code, envelopes: Sets }),
  output: z.object({ tender: z.string(), given: z.number(), k: z.number() }),
  run: async (work, { tender, envelopes }) => {
    const { own } = await sealState(work.tx, work.by, tender)
    const wrapped = own.find((o) => o.envelopes === envelopes)?.wrapped
    if (wrapped === undefined) throw notOpener()
    const identity = demoKeyOf(work)
    const share = await unwrapShare(identity, Buffer.from(wrapped, 'base64')).catch(() => undefined)
    if (!share)
      throw new Refusal('conflict', 'Din andel er låst til en nøgle, du selv har lavet. Lås den op med den.', {
        rule: 'SEAL',
      })
    return give(work, { tender, envelopes, secret: Buffer.from(share).toString('base64') })
  },
})

async function give(work: Work, { tender, envelopes, secret }: { tender: string; envelopes: SealSet; secret: string }) {
  const { tx, by, at } = work
  await ownTender(tx, by, tender)
  const seal = (await sealsOf(tx, tender)).find((s) => s.envelopes === envelopes)
  if (!seal) throw new Refusal('conflict', 'Udbuddet har intet segl.', { rule: 'SEAL' })
  const shares = await sharesOf(tx, [seal.id])
  const own = shares.find((s) => s.person === by.id)
  if (!own) throw notOpener()
  if (own.share) throw new Refusal('conflict', 'Du har givet din andel.', { rule: 'DOUBLE-CLICK' })
  const share = readShare(secret, own.sha256)
  if (envelopes !== 'rehearsal') await closeLog(work, tender)
  await insertShare(tx, by, { seal: seal.id, no: own.no, share, at })
  return { tender, given: shares.filter((s) => s.share !== null).length + 1, k: seal.k }
}

function notOpener(): Refusal {
  return new Refusal('forbidden', 'Du er ikke åbner af dette udbud.', { rule: 'SEAL' })
}

/** @throws Refusal invalid when it is not the share the seal was made with */
function readShare(text: string, sha256: string): Uint8Array {
  const share = parsed(text)
  if (share && sha256Of(share) === sha256) return share
  const message = 'Andelen er ikke den, seglet blev lavet med. Lås den op igen med den rigtige nøgle.'
  throw new Refusal('invalid', message, { rule: 'SEAL', issues: [{ field: 'secret', message }] })
}

function parsed(text: string): Uint8Array | undefined {
  try {
    return shareFrom(text)
  } catch {
    return undefined
  }
}
