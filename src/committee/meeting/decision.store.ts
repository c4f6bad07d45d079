import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sourceColumns, type SourceFact, type Tx, type World } from '../../platform/index.ts'
import type { DecisionRow } from './standing.ts'

const columns = [
  'id',
  'record',
  'item',
  'point',
  'outcome',
  'outcome_text',
  'vote',
  'vote_text',
  'votes_for',
  'votes_against',
  'abstained',
  'day',
  'meeting',
  'agenda_no',
  'replaces',
  'reason',
  'source_kind',
  'source_document',
  'source_place',
  'seq',
] as const

export async function decisionsOf(tx: Tx, items: readonly string[]): Promise<DecisionRow[]> {
  if (items.length === 0) return []
  return tx.selectFrom('committee.decision').select(columns).where('item', 'in', items).orderBy('seq').execute()
}

export interface NewDecision {
  id: string
  world: World
  record: string
  item: string
  point: number | null
  meeting: string | null
  agendaNo: number | null
  outcome: string
  outcomeText: string
  vote: string
  voteText: string | null
  for: string[]
  against: string[]
  abstained: string[]
  day: Day | null
  replaces?: string
  reason?: string
  source: SourceFact
  by: string
}

export async function insertDecisions(tx: Tx, decisions: readonly NewDecision[]): Promise<void> {
  const values = decisions.map((d) => ({
    id: d.id,
    world: d.world,
    record: d.record,
    item: d.item,
    point: d.point,
    meeting: d.meeting,
    agenda_no: d.agendaNo,
    outcome: d.outcome,
    outcome_text: d.outcomeText,
    vote: d.vote,
    vote_text: d.voteText,
    votes_for: d.for,
    votes_against: d.against,
    abstained: d.abstained,
    day: d.day,
    replaces: d.replaces ?? null,
    reason: d.reason ?? null,
    ...sourceColumns(d.source),
    by_id: d.by,
  }))
  await tx.insertInto('committee.decision').values(values).execute()
}

export async function itemOfDecision(tx: Tx, id: string): Promise<string> {
  const row = await tx.selectFrom('committee.decision').select('item').where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Beslutningen findes ikke.')
  return row.item
}

/** Whether a record of that number stands on another case, whatever world: what a decision left in other rooms is found by it. */
export async function recordElsewhere(tx: Tx, record: string, item: string): Promise<boolean> {
  const row = await tx
    .selectFrom('committee.decision')
    .select('id')
    .where((e) => e.or([e('record', '=', record), e('id', '=', record)]))
    .where('item', '<>', item)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
