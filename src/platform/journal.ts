import { sql } from 'kysely'
import { scrubCpr } from '../kernel/cpr-text.ts'
import type { Call } from './call.ts'
import type { Tx } from './databases.ts'
import { SentBytes } from './documents-in/file-in.ts'
import { jsonOere, type JournalRow } from './transact.ts'

const secretFields = new Set(['cpr', 'password', 'secret'])

/**
 * The journal row of one call. Personal numbers never enter it: the citizen is named by id.
 * @param otherwise the purpose of a caller who gave none: what the act is for
 */
export function journalled(
  act: string,
  kind: 'change' | 'read',
  call: Call,
  input: unknown,
  citizens: string[],
  otherwise: string | null = null,
): JournalRow {
  return {
    at: call.at,
    act,
    kind,
    citizens,
    purpose: call.purpose === undefined ? otherwise : scrubCpr(call.purpose),
    input: scrub(input ?? {}),
    outputHash: null,
  }
}

export function scrub(value: unknown): unknown {
  if (typeof value === 'string') return scrubCpr(value)
  if (typeof value === 'bigint') return jsonOere(value)
  if (value instanceof SentBytes) return value.toJSON()
  if (Array.isArray(value)) return value.map(scrub)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, secretFields.has(k) ? 'xxxx' : scrub(v)]))
}

export interface Verdict {
  rows: number
  wrong: bigint[]
}

/** Recompute every row's leaf from the row itself, in slices so that a long journal can be checked beside daily work. */
export async function verifyJournal(db: Tx, slice = 50_000): Promise<Verdict> {
  const verdict: Verdict = { rows: 0, wrong: [] }
  let after = 0n
  for (;;) {
    const { rows } = await sql<{ n: number; last: bigint | null; wrong: bigint[] | null }>`
      with part as (select j as whole, j.seq, j.leaf from platform.journal j where j.seq > ${after} order by j.seq limit ${slice})
      select count(*)::int as n, max(seq) as last,
             array_agg(seq) filter (where leaf is distinct from platform.journal_leaf(whole)) as wrong from part`.execute(
      db,
    )
    const part = rows[0]
    if (!part?.n || part.last === null) return verdict
    verdict.rows += part.n
    verdict.wrong.push(...(part.wrong ?? []).map(BigInt))
    after = part.last
  }
}
