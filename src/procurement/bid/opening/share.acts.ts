import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, sha256Of, staff } from '../../../platform/index.ts'
import { ownTender } from '../../tender/tender.store.ts'
import { closeLog } from '../log/close.acts.ts'
import { insertShare, sealsOf, sharesOf } from '../seal/seal.store.ts'
import { shareFrom } from '../seal/split.ts'

export const giveShare = act('procurement.give-share', {
  kind: 'change',
  may: staff,
  summary: 'Giv din andel af et segl, når fristen er udløbet, eller til prøven før offentliggørelsen',
  input: z.object({
    tender: Code,
    envelopes: z.enum(['quality', 'price', 'rehearsal'], 'Vælg, hvad andelen er til'),
    /** Base64 or hex; never written in the journal. */
    secret: z.string('Andelen mangler').trim().min(1, 'Andelen mangler').max(1000, 'Det er ikke en andel'),
  }),
  output: z.object({ tender: z.string(), given: z.number(), k: z.number() }),
  run: async (work, { tender, envelopes, secret }) => {
    const { tx, by, at } = work
    await ownTender(tx, by, tender)
    const seal = (await sealsOf(tx, tender)).find((s) => s.envelopes === envelopes)
    if (!seal) throw new Refusal('conflict', 'Udbuddet har intet segl.', { rule: 'SEAL' })
    const shares = await sharesOf(tx, [seal.id])
    const own = shares.find((s) => s.person === by.id)
    if (!own) throw new Refusal('forbidden', 'Du er ikke åbner af dette udbud.', { rule: 'SEAL' })
    if (own.share) throw new Refusal('conflict', 'Du har givet din andel.', { rule: 'DOUBLE-CLICK' })
    const share = readShare(secret, own.sha256)
    if (envelopes !== 'rehearsal') await closeLog(work, tender)
    await insertShare(tx, by, { seal: seal.id, no: own.no, share, at })
    return { tender, given: shares.filter((s) => s.share !== null).length + 1, k: seal.k }
  },
})

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
