import { sql } from 'kysely'
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

export interface RemarkRow {
  id: string
  record: string
  item: string
  parties: string[]
  joined_by: string[]
  whole_committee: boolean
  gist: string
  replaces: string | null
  reason: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export async function remarksOf(tx: Tx, item: string): Promise<RemarkRow[]> {
  return tx
    .selectFrom('committee.remark')
    .select(['id', 'record', 'item', 'parties', 'joined_by', 'whole_committee', 'gist', 'replaces', 'reason'])
    .select(['source_kind', 'source_document', 'source_place'])
    .where('item', '=', item)
    .orderBy('seq')
    .execute()
}

export interface NewRemark {
  id: string
  world: World
  record: string
  item: string
  parties: string[]
  joinedBy: string[]
  wholeCommittee: boolean
  gist: string
  replaces?: string
  reason?: string
  source: SourceFact
  by: string
}

export async function insertRemark(tx: Tx, r: NewRemark): Promise<void> {
  await tx
    .insertInto('committee.remark')
    .values({
      id: r.id,
      world: r.world,
      record: r.record,
      item: r.item,
      parties: r.parties,
      joined_by: r.joinedBy,
      whole_committee: r.wholeCommittee,
      gist: r.gist,
      replaces: r.replaces ?? null,
      reason: r.reason ?? null,
      ...sourceColumns(r.source),
      by_id: r.by,
    })
    .execute()
}

export interface LinkRow {
  direction: 'earlier' | 'later'
  day: Day | null
  day_text: string | null
  label: string
  other: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
}

/** Earlier and later steps as they were told, and those another case tells of this one. */
export async function linksOf(tx: Tx, item: string): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select direction, day, day_text, label, other, source_kind, source_document, source_place from (
      select id, direction, day, day_text, label, other, source_kind, source_document, source_place from committee.link where item = ${item}
      union all
      select l.id, case l.direction when 'earlier' then 'later' else 'earlier' end, coalesce(m.day, i.day), null, i.title, i.id,
        l.source_kind, l.source_document, l.source_place
      from committee.link l join committee.item i on i.id = l.item left join committee.meeting m on m.id = i.meeting
      where l.other = ${item} and not exists (select from committee.link o where o.item = ${item} and o.other = l.item)
    ) x order by id`.execute(tx)
  return rows
}

export async function insertLink(
  tx: Tx,
  l: { world: World; item: string; by: string; source: SourceFact } & Pick<
    LinkRow,
    'direction' | 'day' | 'day_text' | 'label' | 'other'
  >,
): Promise<void> {
  const { source, by, ...link } = l
  await tx
    .insertInto('committee.link')
    .values({ ...link, ...sourceColumns(source), by_id: by })
    .execute()
}

export interface FollowUpRow {
  id: string
  what: string
  who: string | null
  rule: string | null
  due: Day | null
  due_text: string | null
  ended: string | null
  ended_on: Day | null
}

/** The duties a case's decisions opened, and whether they are done. Staff only: the public has no right to the register of duties. */
export async function followUpOf(tx: Tx, item: string): Promise<FollowUpRow[]> {
  const { rows } = await sql<FollowUpRow>`
    select d.id, d.what, d.who, d.rule, coalesce(m.due, d.due) as due, d.due_text, e.kind as ended, e.ended_on
    from cases.duty d left join cases.duty_end e on e.duty = d.id
    left join lateral (select m.due from cases.duty_move m where m.duty = d.id order by m.no desc limit 1) m on true
    where d.cause_kind = 'decision' and starts_with(d.cause_id, ${`${item}/`}) order by d.due nulls last, d.id`.execute(
    tx,
  )
  return rows
}

export interface DecidedQuery {
  world: World
  committee?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  /** Below which a page begins: the last row's day and item. */
  after?: { day: Day | null; item: string } | undefined
  limit: number
}

export interface DecidedRow {
  item: string
  title: string
  body: string | null
  body_name: string | null
  document: string | null
  paper: string | null
  day: Day | null
}

/** Cases with a decision, the latest first; those of an unknown day last. */
export async function decidedItems(tx: Tx, q: DecidedQuery): Promise<DecidedRow[]> {
  const [day, item] = [q.after?.day ?? '0001-01-01', q.after?.item ?? '']
  const { rows } = await sql<DecidedRow>`
    with decided as (select item, max(day) as day from committee.decision where world = ${q.world} group by item)
    select i.id as item, i.title, i.body, coalesce(n.name, i.body) as body_name, i.document, i.paper, d.day
    from decided d join committee.item i on i.id = d.item
    left join registers.body_name n on n.world = i.world and n.body = i.body
      and coalesce(n.valid_from <= coalesce(d.day, (substring(i.document from '^DOC-(\\d{4})-') || '-12-31')::date, current_date), true)
      and coalesce(n.valid_to > coalesce(d.day, (substring(i.document from '^DOC-(\\d{4})-') || '-12-31')::date, current_date), true)
    where (${q.committee ?? null}::text is null or i.body = ${q.committee ?? null})
      and (${q.from ?? null}::date is null or d.day >= ${q.from ?? null}) and (${q.to ?? null}::date is null or d.day <= ${q.to ?? null})
      and (${q.after === undefined} or (coalesce(d.day, '0001-01-01'), i.id) < (${day}::date, ${item}))
    order by coalesce(d.day, '0001-01-01') desc, i.id desc limit ${q.limit}`.execute(tx)
  return rows
}

export async function itemOfDecision(tx: Tx, id: string): Promise<string> {
  const row = await tx.selectFrom('committee.decision').select('item').where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Beslutningen findes ikke.')
  return row.item
}

export async function remarkPlace(tx: Tx, id: string): Promise<{ item: string; record: string }> {
  const row = await tx.selectFrom('committee.remark').select(['item', 'record']).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Bemærkningen findes ikke.')
  return row
}

/** Money the records released, by line and year. Staff only: the public has no right to the releases. */
export async function releasesOf(tx: Tx, records: readonly string[]) {
  if (records.length === 0) return []
  const { rows } = await sql<{ line: string; name: string; year: number; amount: bigint }>`
    select r.line, l.name, r.year, r.amount_oere::bigint as amount from budget.release r join budget.line l on l.id = r.line
    where r.cause_kind = 'decision' and r.cause_id = any(${[...records]}::text[]) order by r.line, r.year`.execute(tx)
  return rows.map(({ amount, ...r }) => ({ ...r, amountOere: amount }))
}

/** Needs the committee was told of by the records. */
export async function orientationsOf(tx: Tx, records: readonly string[]): Promise<{ need: string; title: string }[]> {
  if (records.length === 0) return []
  const { rows } = await sql<{ need: string; title: string }>`
    select o.need, n.title from needs.orientation o join needs.need n on n.id = o.need
    where o.cause_kind = 'decision' and o.cause_id = any(${[...records]}::text[]) order by o.need`.execute(tx)
  return rows
}
