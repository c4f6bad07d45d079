import type { NoticeTyped } from './facts.input.ts'

/** A later row adds to the earlier: a field left out stands, and a lot's or a supplier's row adds to its own. */
export function mergedFacts(rows: readonly NoticeTyped[]): NoticeTyped {
  return rows.reduce<NoticeTyped>((all, row) => ({ ...all, ...given(row), ...lists(all, row) }), {
    bidCounts: [],
    suppliers: [],
  })
}

function lists(all: NoticeTyped, row: NoticeTyped): Pick<NoticeTyped, 'bidCounts' | 'suppliers'> {
  return {
    bidCounts: merged(all.bidCounts, row.bidCounts, (r) => String(r.lot)),
    suppliers: merged(all.suppliers, row.suppliers, (s) => s.id),
  }
}

function merged<T extends object>(before: readonly T[], later: readonly T[], key: (row: T) => string): T[] {
  const byKey = new Map(before.map((row) => [key(row), row]))
  for (const row of later) byKey.set(key(row), { ...byKey.get(key(row)), ...given(row) })
  return [...byKey.values()]
}

function given<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, v]) => v !== undefined)) as T
}
