import { createHash, createHmac, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

/**
 * The house's own signature (Ed25519), under a key that lies outside the database: who can write every row still cannot sign a receipt.
 */
export interface Signet {
  /** The public key, 32 bytes in hex: published at an open address and written on every receipt. */
  publicKey: string
  keyId: string
  /** @returns base64 */
  sign(text: string): string
  /** 32 bytes for a demo person's key to open bids with; none in production, where people make their own. */
  demoSecret(person: string): Uint8Array | undefined
}

/** @param seed 32 bytes @param demoSeed 32 bytes in a demo only */
export function openSignet(seed: Buffer, demoSeed?: Buffer): Signet {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = rawOf(createPublicKey(key))
  return {
    publicKey,
    keyId: keyIdOf(publicKey),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
    demoSecret: (person) => (demoSeed ? createHmac('sha256', demoSeed).update(`opener ${person}`).digest() : undefined),
  }
}

/** The first half of the key's hash: short enough to be read aloud. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex').slice(0, 16)
}

export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.concat([spki, Buffer.from(publicKey, 'hex')]),
      format: 'der',
      type: 'spki',
    })
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spki = Buffer.from('302a300506032b6570032100', 'hex')

function rawOf(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).subarray(spki.length).toString('hex')
}
