import { makeSeal, unwrapShare } from '../src/procurement/bid/seal/split.ts'
import { newKeyPair, type KeyPair } from '../src/procurement/bid/seal/age.ts'
import { sealedLetter } from '../src/procurement/bid/seal/envelope.ts'
import { envelopeKinds, sealFor, type EnvelopeKind, type Letter } from '../src/procurement/bid/content/content.ts'
import {
  defineTender,
  giveDemoShare,
  giveShare,
  listOpeners,
  makeTenderSeal,
  publishTender,
  registerDemoKey,
  registerOpenerKey,
  rehearseSeal,
  sealedCeremony,
  showSeal,
} from '../src/procurement/index.ts'
import { twoLots } from '../src/story/practice/tender-two-lots.ts'
import type { TestHouse } from './house.ts'

/** Bids are due at noon; the demo's day lies before it. */
export const due = '2026-11-30T12:00:00+01:00'
export const before = '2026-11-30T10:59:00.000Z'
export const after = '2026-11-30T11:00:01.000Z'

/** Two of procurement, three from outside. */
export const openerIds = ['officer', 'evaluator-1', 'controller', 'auditor', 'manager'] as const

const keysIn = new WeakMap<TestHouse, Map<string, KeyPair>>()

/** Keys made here, outside the house: it never sees their secret half. */
export async function openersWithKeys(
  house: TestHouse,
  people: readonly string[] = openerIds,
): Promise<Map<string, KeyPair>> {
  const keys = new Map<string, KeyPair>()
  for (const person of people) {
    const key = await newKeyPair()
    keys.set(person, key)
    await house.as(person, registerOpenerKey, { recipient: key.recipient })
  }
  keysIn.set(house, keys)
  return keys
}

export async function sealTender(house: TestHouse, tender: string, k: number, people: readonly string[] = openerIds) {
  const { rows } = await house.as('officer', listOpeners, {})
  const openers = people.map((id) => there(rows.find((r) => r.person === id)))
  const seals = []
  for (const envelopes of ['quality', 'price', 'rehearsal'] as const) {
    const { recipient, shares } = await makeSeal(
      k,
      openers.map((o) => o.recipient),
    )
    const wrapped = shares.map((s, i) => ({
      ...{ key: there(openers[i]).key, wrapped: Buffer.from(s.wrapped).toString('base64'), sha256: s.sha256 },
    }))
    seals.push({ envelopes, recipient, shares: wrapped })
  }
  await house.as('officer', makeTenderSeal, { tender, k, seals })
  return Object.fromEntries(seals.map((s) => [s.envelopes, s.recipient])) as Record<
    'quality' | 'price' | 'rehearsal',
    string
  >
}

export async function sealedTender(house: TestHouse, id: string, k = 3, people: readonly string[] = openerIds) {
  await house.as('officer', defineTender, { ...twoLots, id, bidsDueAt: due })
  const recipients = await sealTender(house, id, k, people)
  await rehearse(house, id, people.slice(0, k))
  await house.as('officer', publishTender, { tender: id, version: 1 })
  return recipients
}

/** The openers try their keys on a made-up bid; before that nothing is published. */
export async function rehearse(house: TestHouse, tender: string, people: readonly string[], at?: { at: string }) {
  for (const person of people) {
    const secret = await shareText(house, tender, person, there(keysIn.get(house)?.get(person)), 'rehearsal')
    await house.as(person, giveShare, { tender, envelopes: 'rehearsal', secret }, at)
  }
  await house.as('officer', rehearseSeal, { tender }, at)
}

/** The same with the demo's keys, for a test that is about something else than bids. */
export async function sealedAndTried(house: TestHouse, tender: string): Promise<void> {
  const people = ['officer', 'controller', 'auditor']
  for (const person of people) await house.as(person, registerDemoKey, {})
  const listed = await house.as('officer', listOpeners, {})
  await house.as('officer', makeTenderSeal, await sealedCeremony(tender, 2, listed, people))
  for (const person of people.slice(0, 2)) await house.as(person, giveDemoShare, { tender, envelopes: 'rehearsal' })
  await house.as('officer', rehearseSeal, { tender })
}

/** An opener's share as text, unwrapped with the key that only the opener has. */
export async function shareText(
  house: TestHouse,
  tender: string,
  person: string,
  key: KeyPair,
  of: string,
): Promise<string> {
  const { own } = await house.as(person, showSeal, { tender })
  const wrapped = there(own.find((o) => o.envelopes === of)).wrapped
  return Buffer.from(await unwrapShare(key.identity, Buffer.from(wrapped, 'base64'))).toString('base64')
}

export function lettersOf(tender: string, supplier: string, oere = 12_345_678): Record<EnvelopeKind, Letter> {
  const letter = (kind: EnvelopeKind, content: Letter['content']): Letter => ({
    ...{ tender, supplier, kind, content, attachments: [] },
  })
  return {
    qualification: letter('qualification', {
      requirements: [{ id: 'SIKKERHED', met: true, text: 'Politikken er vedlagt' }],
      selfDeclaration: true,
      partners: [],
    }),
    quality: letter('quality', {
      lots: [{ no: 1, answers: [{ criterion: '1', text: `Sådan gør vi hos ${supplier}` }] }],
    }),
    price: letter('price', { lots: [{ no: 1, oere }] }),
  }
}

export async function sealed(
  recipients: Record<'quality' | 'price', string>,
  letters: Record<EnvelopeKind, Letter>,
): Promise<Record<EnvelopeKind, string>> {
  const parts = await Promise.all(
    envelopeKinds.map(async (kind) => {
      const bytes = await sealedLetter(letters[kind], recipients[sealFor(kind)])
      return [kind, Buffer.from(bytes).toString('base64')] as const
    }),
  )
  return Object.fromEntries(parts) as Record<EnvelopeKind, string>
}

/** @throws Error when it is not there */
export function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('not there')
  return found
}
