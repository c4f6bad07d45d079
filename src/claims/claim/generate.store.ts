import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { toJson, type Tx, type Work } from '../../platform/index.ts'
import type { NewClaim, NewLine } from './group.ts'
import { lineRule } from './line.ts'

/** One run at a time in a world: what one has claimed, the next finds claimed. */
export async function lockRuns(tx: Tx, world: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`claims ${world}`}, 0))`.execute(tx)
}

export async function insertRun({ tx, by, at, today }: Work, month: Day): Promise<string> {
  const id = newId(at)
  const row = { id, world: by.world, month, run_on: today, by_id: by.id, by_name: by.name, at }
  await tx.insertInto('claims.run').values(row).execute()
  return id
}

/** The number the next claim of a month gets, and the supplement's, when the month has been run before. */
export async function countsOf(
  tx: Tx,
  world: string,
  c: NewClaim,
): Promise<{ inMonth: number; own: number; run: boolean }> {
  const month = `${c.month}-01`
  const { rows } = await sql<{ inMonth: number; own: number; run: boolean }>`
    select (select count(*)::int from claims.claim where world::text = ${world} and month = ${month}) as "inMonth",
      (select coalesce(max(supplement), 0) from claims.claim where supplier = ${c.supplier} and lot = ${c.lot} and month = ${month}) as own,
      exists (select from claims.run where world::text = ${world} and month = ${month}) as run`.execute(tx)
  return rows[0] ?? { inMonth: 0, own: 0, run: false }
}

export interface Numbered extends NewClaim {
  id: string
  number: string
  supplement: number
  run: string
}

export async function insertClaim(work: Work, c: Numbered): Promise<void> {
  const { tx, by, at, today } = work
  const of = { world: by.world, claim: c.id, supplier: c.supplier }
  const who = { by_id: by.id, by_name: by.name }
  await tx
    .insertInto('claims.claim')
    .values({
      ...{ id: c.id, world: by.world, number: c.number, supplier: c.supplier, lot: c.lot, month: `${c.month}-01` },
      ...{
        supplement: c.supplement,
        run: c.run,
        claimed_oere: c.claimedOere,
        rule: lineRule,
        generated_on: today,
        ...who,
      },
    })
    .execute()
  const lines = c.lines.map((l) => ({ ...l, id: newId(at) }))
  for (const some of inParts(lines))
    await tx
      .insertInto('claims.line')
      .values(some.map((l) => lineRow(of, l)))
      .execute()
  const entries = lines.flatMap((l) =>
    l.rows.map((r) => ({ ...of, line: l.id, entry: BigInt(r.entry), amount_oere: r.amountOere })),
  )
  for (const some of inParts(entries)) await tx.insertInto('claims.line_entry').values(some).execute()
  const step = { ...of, no: 1, kind: 'generated', reason: null, ...who, done_on: today, at }
  await tx.insertInto('claims.step').values(step).execute()
}

function lineRow(of: { world: Work['by']['world']; claim: string; supplier: string }, l: NewLine & { id: string }) {
  return {
    ...{ ...of, id: l.id, no: l.no, referral: l.referral, kind: l.kind, variant: l.variant, rule: l.rule },
    ...{ units_hundredths: BigInt(l.output.unitsHundredths), price_oere: l.output.priceOere },
    ...{ amount_oere: l.output.amountOere, input: toJson(l.rows), output: toJson(l.output) },
  }
}

/** A statement carries at most some thousand values. */
function inParts<T>(all: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
}
