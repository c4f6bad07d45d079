import { listReleases } from '../../budget/index.ts'
import { showDuty } from '../../cases/index.ts'
import { mayDo, type Work } from '../../platform/index.ts'
import { followUpOf, orientationsOf, releasesOf } from './effect.store.ts'
import type { ItemRow } from './item.store.ts'
import { type LinkRow, linksOf } from './link.store.ts'
import type { DecisionRow } from './standing.ts'

/** What the decisions left in the earlier rooms; the public sees the needs it was told of, not the house's own duties and ledger. */
export async function left({ tx, by }: Work, item: ItemRow, rows: readonly DecisionRow[]) {
  const records = [...new Set(rows.map((r) => r.record))]
  const duties = mayDo(showDuty, by) ? await followUpOf(tx, item.id) : []
  return {
    followUp: duties.map((f) => ({ ...f, dueText: f.due_text, endedOn: f.ended_on })),
    // A correction has taken back what the record released.
    releases: mayDo(listReleases, by) ? await releasesOf(tx, [...new Set([...records, ...rows.map((r) => r.id)])]) : [],
    orientations: await orientationsOf(tx, records),
  }
}

/** The whole chain: what came before what came before, and after what came after. */
export async function chainOf(tx: Work['tx'], item: string): Promise<LinkRow[]> {
  const seen = new Set([item])
  const chain: LinkRow[] = []
  const waiting: { item: string; direction?: string }[] = [{ item }]
  for (let next = waiting.shift(); next !== undefined && seen.size < 40; next = waiting.shift()) {
    for (const l of await linksOf(tx, next.item)) {
      if ((next.direction ?? l.direction) !== l.direction || (l.other !== null && seen.has(l.other))) continue
      chain.push(l)
      if (l.other === null) continue
      seen.add(l.other)
      waiting.push({ item: l.other, direction: l.direction })
    }
  }
  return chain
}
