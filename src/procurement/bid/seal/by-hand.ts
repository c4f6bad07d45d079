import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { contentOf } from '../content/content.input.ts'
import { envelopeKinds, sealFor, type Attachment, type EnvelopeKind, type Letter } from '../content/content.ts'
import { lockedWith, newKeyPair, recipientOf, unlockedWith } from './age.ts'
import { base64, textOf, utf8 } from './bytes.ts'
import { sealedLetter } from './envelope.ts'
import { makeSeal } from './split.ts'

/** An opener's new key: the public half, and the secret half locked with a passphrase. */
export async function lockedKey(passphrase: string): Promise<{ recipient: string; locked: Uint8Array }> {
  const { identity, recipient } = await newKeyPair()
  return { recipient, locked: await lockedWith(passphrase, utf8(`${identity}\n`)) }
}

/** @throws Refusal invalid for a wrong passphrase, or a file that holds no key */
export async function unlockedKey(file: Uint8Array, passphrase: string): Promise<string> {
  try {
    const identity = textOf(await unlockedWith(passphrase, file)).trim()
    await recipientOf(identity)
    return identity
  } catch {
    throw new Refusal('invalid', 'Nøglefilen kunne ikke låses op. Er det den rigtige fil og adgangssætning?')
  }
}

const Openers = z.object({ rows: z.array(z.object({ key: z.number(), person: z.string(), recipient: z.string() })) })

/** What make-seal takes: three seals with the same openers. @throws Refusal invalid */
export async function sealedCeremony(tender: string, k: number, listed: unknown, people: readonly string[]) {
  const known = Openers.safeParse(listed)
  if (!known.success) throw new Refusal('invalid', 'Filen med åbnere er ikke svaret fra procurement list-openers.')
  const { rows } = known.data
  const openers = people.length ? people.map((id) => rows.find((r) => r.person === id) ?? missing(id)) : rows
  if (!(k >= 2 && k <= openers.length)) throw new Refusal('invalid', `Vælg mellem 2 og ${openers.length} til at åbne.`)
  const seals = []
  for (const envelopes of ['quality', 'price', 'rehearsal'] as const) {
    const seal = await makeSeal(
      k,
      openers.map((o) => o.recipient),
    )
    const shares = seal.shares.map(({ wrapped, sha256 }, i) => ({
      ...{ key: openers[i]?.key ?? 0, wrapped: base64(wrapped), sha256 },
    }))
    seals.push({ envelopes, recipient: seal.recipient, shares })
  }
  return { tender, k, seals }
}

function missing(person: string): never {
  throw new Refusal('invalid', `${person} har ikke meldt en nøgle.`)
}

const Own = z.object({
  tender: z.string(),
  supplier: z.string(),
  seals: z.array(z.object({ envelopes: z.enum(['quality', 'price']), recipient: z.string() })),
})
const Written = z.object({
  ...{ qualification: z.unknown(), quality: z.unknown(), price: z.unknown() },
  attachments: z.partialRecord(z.enum(envelopeKinds), z.array(z.string())).default({}),
})

/** A bid as written in a file, sealed: three envelopes, and what submit-bid takes. @throws Refusal invalid */
export async function sealedBid(
  written: unknown,
  own: unknown,
  read: (file: string) => { name: string; bytes: Uint8Array },
) {
  const [bid, to] = [Written.safeParse(written), Own.safeParse(own)]
  if (!to.success) throw new Refusal('invalid', 'Filen er ikke svaret fra procurement list-own-bids for udbuddet.')
  if (!bid.success) throw new Refusal('invalid', 'Tilbuddet har tre dele: qualification, quality og price.')
  const { tender, supplier, seals } = to.data
  const files = bid.data.attachments
  const envelopes = {} as Record<EnvelopeKind, Uint8Array>
  for (const kind of envelopeKinds) {
    const recipient = seals.find((s) => s.envelopes === sealFor(kind))?.recipient
    if (recipient === undefined) throw new Refusal('invalid', 'Udbuddet har intet segl.')
    const attachments = (files[kind] ?? []).map((file) => attached(read(file)))
    const letter: Letter = { tender, supplier, kind, content: contentIn(kind, bid.data[kind]), attachments }
    envelopes[kind] = await sealedLetter(letter, recipient)
  }
  const input = { tender, ...Object.fromEntries(envelopeKinds.map((kind) => [kind, base64(envelopes[kind])])) }
  return { envelopes, input }
}

function attached({ name, bytes }: { name: string; bytes: Uint8Array }): Attachment {
  return { name, mediaType: 'application/octet-stream', base64: base64(bytes) }
}

function contentIn(kind: EnvelopeKind, value: unknown): Letter['content'] {
  try {
    return contentOf(kind, value)
  } catch (error) {
    const where = error instanceof z.ZodError ? error.issues.map((i) => i.path.join('.')).join(', ') : ''
    throw new Refusal('invalid', `Delen ${kind} kan ikke læses. Se efter ved: ${where}.`)
  }
}
