import { Refusal } from '../../../kernel/refusal.ts'
import { envelopeKinds, type EnvelopeKind } from '../content/content.ts'

/** All three envelopes together; what a door takes in one call holds it. */
export const largestBid = 25 * 1024 * 1024

/** @throws Refusal invalid for a file that age did not make, one that is armoured, or too much of it */
export function mustBeSealed(envelopes: readonly { kind: EnvelopeKind; bytes: Uint8Array }[]): void {
  for (const { kind, bytes } of envelopes) {
    if (startsWith(bytes, 'age-encryption.org/v1\n')) continue
    const armoured = startsWith(bytes, '-----BEGIN AGE')
    const message = armoured
      ? `Kuverten »${kindNames[kind]}« er en age-fil skrevet som tekst. Lav den uden --armor.`
      : `Kuverten »${kindNames[kind]}« er ikke forseglet: den er ikke en age-fil. Send den ikke ulåst.`
    throw new Refusal('invalid', message, { rule: 'SEALED-BID', issues: [{ field: kind, message }] })
  }
  if (envelopes.reduce((sum, e) => sum + e.bytes.length, 0) <= largestBid) return
  throw new Refusal('invalid', 'Tilbuddet fylder over 25 MB. Gør bilagene mindre, fx ved at gemme dem som PDF.', {
    rule: 'SEALED-BID',
  })
}

export const kindNames: Record<EnvelopeKind, string> = {
  qualification: 'Egnethed',
  quality: 'Kvalitet',
  price: 'Pris',
}
export const kindOrder = envelopeKinds

/** @throws Refusal unlawful when the log takes no more: the hour is up, or the number has been published */
export function mustBeTaken({ due, closed, at }: { due: boolean; closed: boolean; at: string }, dueAt: string): void {
  if (!due && !closed) return
  throw new Refusal(
    'unlawful',
    `Fristen er udløbet, og tilbuddet er ikke modtaget. Fristen var ${dueAt}, og det sidste af tilbuddet kom ${at}.`,
    { rule: 'BIDS-DUE', dueAt, receivedAt: at },
  )
}

/**
 * One bid a supplier stands at a time. A new one says which it takes the place of.
 * @throws Refusal conflict when there is one already; stale when the one named does not stand any more
 */
export function mustReplace(standing: string | undefined, replaces: string | undefined): void {
  if (standing === replaces) return
  if (replaces === undefined)
    throw new Refusal('conflict', 'I har allerede afleveret et tilbud. Erstat det, eller træk det tilbage først.', {
      rule: 'SEALED-BID',
    })
  throw new Refusal('stale', 'Det tilbud, der skulle erstattes, gælder ikke længere. Genindlæs siden, og se efter.', {
    rule: 'STALE',
  })
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text
}
