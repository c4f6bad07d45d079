import { canonicalJson } from '../../../kernel/canonical.ts'
import type { Letter } from '../content/content.ts'
import { sealedTo, openedWith } from './age.ts'
import { textOf, utf8 } from './bytes.ts'
import { padded, unpadded } from './pad.ts'

/** A letter as it is handed in: written in one way, padded, and sealed to the tender's recipient. */
export async function sealedLetter(letter: Letter, recipient: string): Promise<Uint8Array> {
  return sealedTo(recipient, padded(utf8(canonicalJson(letter))))
}

/** The letter in an envelope, as JSON nobody has looked at yet. @throws when a byte is wrong, or it is another's envelope */
export async function openedLetter(bytes: Uint8Array, identity: string): Promise<unknown> {
  return JSON.parse(textOf(unpadded(await openedWith(identity, bytes))))
}
