import { createHash } from 'node:crypto'
import { mustBeReadable } from '../../../platform/input.ts'
import { letterOf } from '../content/content.input.ts'
import { openedLetter } from '../seal/envelope.ts'
import { kindNames } from '../submit/rules.ts'
import type { StandingEnvelope } from './opening.store.ts'
import type { OpenedLetter } from './protocol.ts'

/** An envelope whose bytes are not those that were received: named, so that it can be fetched from a backup. */
export function damagedHere(e: StandingEnvelope): string | undefined {
  const promised = e.receipt?.facts.envelopes.find((p) => p.kind === e.kind)
  const now = createHash('sha256').update(e.bytes).digest('hex')
  if (promised?.sha256 === now) return undefined
  return `Kuverten »${kindNames[e.kind]}« fra ${e.supplierName} er ikke den, der blev modtaget: dens kontrolsum er ${now.slice(0, 12)}…, og kvitteringen siger ${promised?.sha256.slice(0, 12) ?? 'intet'}…`
}

/** What one envelope held. One that its supplier sealed wrongly opens for nobody, and says why. */
export async function unsealed(e: StandingEnvelope, tender: string, identity: string): Promise<OpenedLetter> {
  const { bid, kind, supplier } = e
  const damaged = (damage: string): OpenedLetter => ({
    bid,
    kind,
    supplier,
    content: undefined,
    damage,
    attachments: [],
  })
  const here = damagedHere(e)
  if (here !== undefined) return damaged(here)
  const found = await openedLetter(e.bytes, identity).catch(() => undefined)
  if (found === undefined)
    return damaged(
      'Kuverten kan ikke åbnes med udbuddets nøgle: den er forseglet til en anden nøgle eller var beskadiget, da den kom.',
    )
  const letter = read(found)
  if (letter === undefined) return damaged('Kuverten kan åbnes, men dens indhold kan ikke læses som et tilbud.')
  if (letter.tender !== tender || letter.supplier !== supplier || letter.kind !== kind)
    return damaged('Kuverten hører til et andet udbud, en anden tilbudsgiver eller en anden plads.')
  return { bid, kind, supplier, content: letter.content, damage: undefined, attachments: letter.attachments }
}

function read(found: unknown): ReturnType<typeof letterOf> | undefined {
  try {
    mustBeReadable(found)
    return letterOf(found)
  } catch {
    return undefined
  }
}
