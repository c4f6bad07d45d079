import { combine, split } from 'shamir-secret-sharing'
import { newKeyPair, openedWith, recipientOf, sealedTo } from './age.ts'
import { fromHex, sha256Hex, textOf, utf8 } from './bytes.ts'

export interface SealShare {
  no: number
  /** The share, sealed to its opener. */
  wrapped: Uint8Array
  /** What the share itself hashes to. */
  sha256: string
}

export interface MadeSeal {
  recipient: string
  shares: SealShare[]
}

/**
 * A key for one set of envelopes: made, split so that any k of the openers have it and k − 1 have nothing, each share sealed to its
 * opener. Whoever runs this holds the key for a moment; it is in no answer.
 * @param openers the openers' recipients, in order
 * @throws Error when the split cannot be put together again
 */
export async function makeSeal(k: number, openers: readonly string[]): Promise<MadeSeal> {
  const { identity, recipient } = await newKeyPair()
  const shares = await split(utf8(identity), openers.length, k)
  for (const part of [shares.slice(0, k), shares.slice(-k)])
    if (!(await identityFrom(part, recipient))) throw new Error('the key could not be put together from its shares')
  return {
    recipient,
    shares: await Promise.all(
      shares.map(async (share, i) => ({
        no: i + 1,
        wrapped: await sealedTo(openers[i] ?? '', share),
        sha256: await sha256Hex(share),
      })),
    ),
  }
}

/** @throws when the identity is another opener's, or the wrapping damaged */
export async function unwrapShare(identity: string, wrapped: Uint8Array): Promise<Uint8Array> {
  return openedWith(identity, wrapped)
}

/**
 * The identity, if these shares make the one whose recipient is known; otherwise undefined. Too few shares, or a wrong one, come out as
 * noise without complaint, so the recipient is compared before anything is opened with it.
 */
export async function identityFrom(shares: readonly Uint8Array[], recipient: string): Promise<string | undefined> {
  try {
    const identity = textOf(await combine(shares.map((s) => new Uint8Array(s))))
    return (await recipientOf(identity)) === recipient ? identity : undefined
  } catch {
    return undefined
  }
}

/** A share as its opener may write it: base64 or hex, with spaces or line breaks. @throws when it is neither */
export function shareFrom(text: string): Uint8Array {
  const plain = text.replace(/\s+/g, '')
  if (/^([0-9a-f]{2}){20,}$/i.test(plain)) return fromHex(plain)
  return Uint8Array.from(atob(plain), (c) => c.charCodeAt(0))
}
