import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** The age file format (age-encryption.org/v1): what is made here opens with any age program, and the other way round. */
export interface KeyPair {
  identity: string
  recipient: string
}

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

export async function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity)
}

export async function sealedTo(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}

/** @throws when the file is damaged or was sealed to another */
export async function openedWith(identity: string, bytes: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return decrypter.decrypt(bytes)
}

/** 2^16: a guess costs 64 MB and a good part of a second. */
const workFactor = 16

/** Locked with a passphrase: an opener's key file, a supplier's draft. */
export async function lockedWith(passphrase: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(bytes)
}

/** @throws when the passphrase is wrong or the file damaged */
export async function unlockedWith(passphrase: string, bytes: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(bytes)
}
