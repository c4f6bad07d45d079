import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { Opens, Proposal, ProposalEnd, ProposalKind, YearAmount } from './proposal.ts'

export interface NewProposal {
  id: string
  kind: ProposalKind
  line: string
  opens?: Opens
  note?: string
  years: readonly YearAmount[]
  decidedOn: Day
  basis: string
  reason?: string | undefined
  on: Day
}

export async function insertProposal(tx: Tx, by: By, p: NewProposal): Promise<void> {
  await tx
    .insertInto('budget.proposal')
    .values({
      id: p.id,
      world: by.world,
      kind: p.kind,
      line: p.line,
      opens: p.opens === undefined ? null : toJson(p.opens),
      note: p.note ?? null,
      years: toJson(p.years),
      decided_on: p.decidedOn,
      basis: p.basis,
      reason: p.reason ?? null,
      prepared_on: p.on,
      prepared_by: by.id,
      prepared_by_name: by.name,
    })
    .execute()
}

export interface ProposalFilter {
  world?: World | undefined
  id?: string | undefined
  line?: string | undefined
  note?: string | undefined
  open?: boolean | undefined
  limit?: number | undefined
}

interface Row extends Omit<Proposal, 'years'> {
  years: { year: number; amountOere: number | string }[]
}

/** Those that wait first, oldest first; then those that are ended, newest first. */
export async function proposals(tx: Tx, f: ProposalFilter): Promise<Proposal[]> {
  const { rows } = await sql<Row>`
    select p.id, p.world, p.kind, p.line, coalesce(l.name, p.opens ->> 'name', p.line) as "lineName", p.opens, p.note, p.years,
      p.decided_on as "decidedOn", p.basis, p.reason, p.prepared_on as "preparedOn", p.prepared_by as "preparedBy",
      p.prepared_by_name as "preparedByName",
      case when e.proposal is not null then jsonb_build_object('kind', e.kind, 'reason', e.reason, 'on', e.ended_on, 'by', e.by_id, 'byName', e.by_name) end as end
    from budget.proposal p left join budget.proposal_end e on e.proposal = p.id left join budget.line l on l.id = p.line and l.world = p.world
    where (${f.world ?? null}::text is null or p.world::text = ${f.world ?? null}) and (${f.id ?? null}::uuid is null or p.id = ${f.id ?? null}::uuid)
      and (${f.line ?? null}::text is null or p.line = ${f.line ?? null}) and (${f.note ?? null}::text is null or p.note = ${f.note ?? null})
      and (${f.open ?? null}::boolean is null or (e.proposal is null) = ${f.open ?? null}::boolean)
    order by (e.proposal is not null), case when e.proposal is null then p.prepared_on end, e.ended_on desc, p.id
    limit ${f.limit ?? 50_000}`.execute(tx)
  return rows.map((r) => ({ ...r, years: r.years.map((y) => ({ year: y.year, amountOere: BigInt(y.amountOere) })) }))
}

/** @throws Refusal not-found when there is none in that world */
export async function proposalOf(tx: Tx, world: World, id: string): Promise<Proposal> {
  const [found] = await proposals(tx, { world, id })
  if (!found) throw new Refusal('not-found', 'Forslaget findes ikke. Gå tilbage til listen, og vælg det igen.')
  return found
}

export interface NewEnd {
  proposal: string
  kind: ProposalEnd['kind']
  reason?: string | undefined
  on: Day
}

/** @returns false when another has ended it already; two at once wait for each other here. */
export async function insertEnd(tx: Tx, by: By, e: NewEnd): Promise<boolean> {
  const done = await tx
    .insertInto('budget.proposal_end')
    .values({
      proposal: e.proposal,
      world: by.world,
      kind: e.kind,
      reason: e.reason ?? null,
      ended_on: e.on,
      by_id: by.id,
      by_name: by.name,
    })
    .onConflict((c) => c.doNothing())
    .returning('proposal')
    .executeTakeFirst()
  return done !== undefined
}

/** Whether the note says that a committee must release its money, in its newest version. */
export async function noteNeedsRelease(tx: Tx, note: string): Promise<boolean> {
  const { rows } = await sql<{ needs: boolean | null }>`
    select content ->> 'releaseBy' is not null as needs from budget.note_version where note = ${note} order by no desc limit 1`.execute(
    tx,
  )
  return rows[0]?.needs ?? false
}
