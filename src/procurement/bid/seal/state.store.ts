import type { z } from 'zod'
import type { By, Tx } from '../../../platform/index.ts'
import { tenderOf } from '../../tender/tender.store.ts'
import { isOutside } from './rules.ts'
import type { SealOut } from './seal.input.ts'
import { rehearsalOf, sealsOf, sharesOf, type ShareRow } from './seal.store.ts'

/** The newest ceremony as the municipality's own see it, with the caller's own wrapped shares. */
export async function sealState(tx: Tx, by: By, tender: string): Promise<z.output<typeof SealOut>> {
  const { title, published } = await titled(tx, tender)
  const seals = await sealsOf(tx, tender)
  const shares = await sharesOf(
    tx,
    seals.map((s) => s.id),
  )
  const rehearsal = seals.find((s) => s.envelopes === 'rehearsal')
  const held = rehearsal && (await rehearsalOf(tx, rehearsal.id))
  const setOf = (share: ShareRow) => seals.find((s) => s.id === share.seal)?.envelopes ?? 'quality'
  const people = shares.filter((s) => s.seal === rehearsal?.id)
  return {
    ...{ tender, title, published, k: seals[0]?.k ?? null, leader: seals[0]?.leader ?? null },
    madeAt: seals[0]?.madeAt.toISOString() ?? null,
    openers: people.map(({ no, person, name, role }) => ({
      ...{ no, person, name, role, outside: isOutside(role) },
      given: shares.filter((s) => s.person === person && s.share !== null).map(setOf),
    })),
    seals: seals.map(({ envelopes, recipient }) => ({ envelopes, recipient })),
    rehearsed: held ? { openers: held.openers, at: held.openedAt.toISOString() } : null,
    own: shares
      .filter((s) => s.person === by.id)
      .map((s) => ({
        ...{ envelopes: setOf(s), wrapped: s.wrapped.toString('base64'), sha256: s.sha256 },
        given: s.share !== null,
      })),
  }
}

async function titled(tx: Tx, tender: string): Promise<{ title: string; published: boolean }> {
  const { content, published } = await tenderOf(tx, tender)
  return { title: typeof content['title'] === 'string' ? content['title'] : tender, published: published !== null }
}
