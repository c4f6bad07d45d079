import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Personal numbers at rest: AES-256-GCM under a key per citizen, each wrapped by the house key, and an HMAC blind index
 * for look-up (a plain hash of ten digits is guessed in minutes). Deleting a citizen's wrapped key shreds the number.
 */
export interface Vault {
  index(text: string): Buffer
  /** A new citizen's wrapped key and the text sealed under it. */
  seal(text: string): { wrapped: Buffer; sealed: Buffer }
  open(wrapped: Buffer, sealed: Buffer): string
}

/** @param houseKey 32 bytes, kept outside the database */
export function openVault(houseKey: Buffer): Vault {
  const wrapping = derive(houseKey, 'wrap')
  const indexing = derive(houseKey, 'index')
  return {
    index: (text) => createHmac('sha256', indexing).update(text).digest(),
    seal: (text) => {
      const key = randomBytes(32)
      return { wrapped: encrypt(wrapping, key), sealed: encrypt(key, Buffer.from(text, 'utf8')) }
    },
    open: (wrapped, sealed) => decrypt(decrypt(wrapping, wrapped), sealed).toString('utf8'),
  }
}

function derive(houseKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', houseKey, Buffer.alloc(0), `vifte ${use}`, 32))
}

/** nonce (12) + tag (16) + ciphertext */
function encrypt(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function decrypt(key: Buffer, box: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12))
  decipher.setAuthTag(box.subarray(12, 28))
  return Buffer.concat([decipher.update(box.subarray(28)), decipher.final()])
}
