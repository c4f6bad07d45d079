import { endDuty } from '../../cases/index.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx } from '../../platform/index.ts'

/** What another room decided or found, as this room keeps it: opaque, with a way back. */
export interface NeedCause {
  kind: string
  id: string
  label: string
  href: string
}

/** The committee has been told: the deposit R05 waits for. `toldOn` is null where a paper does not print the day. */
export interface Orientation {
  need: string
  toldOn: Day | null
  /** The day the duty is closed on, when the told day is not known. */
  on: Day
  cause: NeedCause
}

/**
 * R05, deposited by the room that records what the committee did: the need has been told, and the duty to tell is done. Told twice, the first stands.
 * @throws Refusal not-found when the need is not of the caller's world
 */
export async function receiveOrientation(tx: Tx, by: By, o: Orientation): Promise<boolean> {
  await mustExist(tx, by, o.need)
  const { cause } = o
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('needs.orientation')
    .values({
      need: o.need,
      world: by.world,
      told_on: o.toldOn,
      cause_kind: cause.kind,
      cause_id: cause.id,
      cause_label: cause.label,
      cause_href: cause.href,
      by_id: by.id,
    })
    .onConflict((c) => c.column('need').doNothing())
    .executeTakeFirstOrThrow()
  await endDuty(tx, by, {
    cause: { kind: 'need', id: o.need },
    kind: 'done',
    note: `Udvalget er orienteret: ${cause.label}`,
    on: o.toldOn ?? o.on,
  })
  return numInsertedOrUpdatedRows === 1n
}

export const evidenceKinds = ['evaluation', 'experience', 'statistics', 'dialogue', 'earlier-effort', 'other'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export interface EvidenceFact {
  need: string
  kind: EvidenceKind
  /** What it shows, in a sentence or two. */
  says: string
  day?: Day | undefined
  /** A document of the register, by id, and the place in it. */
  document?: string | undefined
  place?: string | undefined
  /** The room and row it came from; left out when a person wrote it here. */
  cause?: NeedCause | undefined
  at: string
}

/**
 * For later rooms (an experience collection, an evaluation): what shows the need, once per cause. Evidence may come at any time, also after the
 * committee was told.
 * @throws Refusal not-found when the need is not of the caller's world
 */
export async function depositEvidence(tx: Tx, by: By, e: EvidenceFact): Promise<boolean> {
  await mustExist(tx, by, e.need)
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('needs.evidence')
    .values({
      id: newId(e.at),
      world: by.world,
      need: e.need,
      kind: e.kind,
      says: e.says,
      day: e.day ?? null,
      document: e.document ?? null,
      place: e.place ?? null,
      cause_kind: e.cause?.kind ?? null,
      cause_id: e.cause?.id ?? null,
      cause_label: e.cause?.label ?? null,
      cause_href: e.cause?.href ?? null,
      by_id: by.id,
    })
    .onConflict((c) => c.columns(['need', 'cause_kind', 'cause_id']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

async function mustExist(tx: Tx, by: By, id: string): Promise<void> {
  const row = await tx
    .selectFrom('needs.need')
    .select('id')
    .where('id', '=', id)
    .where('world', '=', by.world)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', `Behovet ${id} findes ikke.`)
}
