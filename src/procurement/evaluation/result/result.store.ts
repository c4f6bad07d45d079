import { sql } from 'kysely'
import { toJson, type By, type Tx } from '../../../platform/index.ts'
import type { RunOutput } from './run.ts'
import type { LotInput } from './result.ts'

export interface Run {
  lot: number
  ruleVersion: string
  input: LotInput
  output: RunOutput
  sha256: string
  at: string
  by: string
  draw: { bids: string[]; how: string; witness: string; at: string; by: string } | null
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** What was reckoned, by lot, and what lots were drawn. */
export async function runsOf(tx: Tx, tender: string): Promise<Run[]> {
  const { rows } = await sql<Run>`
    select r.lot, r.rule_version as "ruleVersion", r.input, r.output, r.sha256, ${iso('r.run_at')} as at, r.by_name as by,
      (select json_build_object('bids', d.bids, 'how', d.how, 'witness', d.witness, 'at', ${iso('d.drawn_at')}, 'by', d.by_name)
        from procurement.drawn_lot d where d.tender = r.tender and d.lot = r.lot) as draw
    from procurement.evaluation_run r where r.tender = ${tender} order by r.lot`.execute(tx)
  return rows
}

export async function insertRun(
  tx: Tx,
  by: By,
  r: {
    tender: string
    lot: number
    ruleVersion: string
    input: LotInput
    output: RunOutput
    sha256: string
    at: string
  },
): Promise<void> {
  await tx
    .insertInto('procurement.evaluation_run')
    .values({
      ...{ tender: r.tender, lot: r.lot, world: by.world, rule_version: r.ruleVersion, sha256: r.sha256 },
      ...{ input: toJson(r.input), output: toJson(r.output), run_at: r.at, by_id: by.id, by_name: by.name },
    })
    .execute()
}

export async function unpricedOf(tx: Tx, tender: string): Promise<{ lot: number; bid: string; reason: string }[]> {
  return tx
    .selectFrom('procurement.unpriced_bid')
    .select(['lot', 'bid', 'reason'])
    .where('tender', '=', tender)
    .orderBy('lot')
    .orderBy('bid')
    .execute()
}

export async function insertUnpriced(
  tx: Tx,
  by: By,
  u: { tender: string; lot: number; bid: string; reason: string; at: string },
): Promise<void> {
  const { at, ...row } = u
  await tx
    .insertInto('procurement.unpriced_bid')
    .values({ ...row, world: by.world, said_at: at, by_id: by.id })
    .execute()
}

export async function insertDraw(
  tx: Tx,
  by: By,
  d: { tender: string; lot: number; bids: string[]; how: string; witness: string; at: string },
): Promise<void> {
  const { at, ...row } = d
  await tx
    .insertInto('procurement.drawn_lot')
    .values({ ...row, world: by.world, drawn_at: at, by_id: by.id, by_name: by.name })
    .execute()
}
