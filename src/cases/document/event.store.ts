import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'

/** What a later room did with a document, deposited in its course. */
export interface DocumentEvent {
  document: string
  day: Day | null
  kind: 'filed' | 'meeting' | 'decision' | 'orientation' | 'release' | 'follow-up' | 'earlier' | 'later'
  label: string
  cause: { kind: string; id: string; href: string }
}

export async function depositEvent(tx: Tx, by: By, e: DocumentEvent): Promise<void> {
  await tx
    .insertInto('cases.event')
    .values({
      world: by.world,
      document: e.document,
      day: e.day,
      kind: e.kind,
      label: e.label,
      cause_kind: e.cause.kind,
      cause_id: e.cause.id,
      cause_href: e.cause.href,
      by_id: by.id,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}
