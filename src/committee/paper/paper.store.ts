import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type Tx, type World } from '../../platform/index.ts'
import type { Cut, PaperContent } from './content.ts'

export interface NewPaper {
  id: string
  world: World
  title: string
  agreement: string
  committee: string
  meetingDay: Day | null
  introduction: string
  draftedOn: Day
  by: string
}

export async function insertPaper(tx: Tx, p: NewPaper): Promise<void> {
  await tx
    .insertInto('committee.paper')
    .values({
      id: p.id,
      world: p.world,
      title: p.title,
      agreement: p.agreement,
      committee: p.committee,
      meeting_day: p.meetingDay,
      introduction: p.introduction,
      drafted_on: p.draftedOn,
      by_id: p.by,
      kind: 'orientering',
      parts: '[]',
      points: '[]',
      annexes: '[]',
    })
    .execute()
}

export interface PaperRow {
  id: string
  world: World
  title: string
  agreement: string
  committee: string
  meeting_day: Day | null
  introduction: string
  drafted_on: Day
  version: number
  finished_on: Day | null
  content: PaperContent | null
}

export async function paperOf(tx: Tx, id: string): Promise<PaperRow> {
  const { rows } = await sql<PaperRow>`
    select p.id, p.world, p.title, p.agreement, p.committee, p.meeting_day, p.introduction, p.drafted_on, p.version, f.finished_on, f.content
    from committee.paper p left join committee.finish f on f.paper = p.id where p.id = ${id}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Papiret findes ikke, eller det er ikke færdigt.')
  return { ...row, content: row.content === null ? null : amountsBack(row.content) }
}

/** JSON carries øre as numbers; the acts speak bigint. */
function amountsBack(content: PaperContent): PaperContent {
  const lots = content.lots.map((lot) => ({
    ...lot,
    figures: lot.figures.map((f) => ({ ...f, value: f.value === null ? null : BigInt(f.value) })),
    months: lot.months.map((m) => ({ ...m, usedOere: BigInt(m.usedOere) })),
  }))
  return { ...content, lots }
}

export async function papers(tx: Tx, world: World): Promise<Omit<PaperRow, 'content' | 'introduction'>[]> {
  const { rows } = await sql<Omit<PaperRow, 'content' | 'introduction'>>`
    select p.id, p.world, p.title, p.agreement, p.committee, p.meeting_day, p.drafted_on, p.version, f.finished_on
    from committee.paper p left join committee.finish f on f.paper = p.id
    where p.world = ${world} order by coalesce(p.meeting_day, p.drafted_on) desc, p.id desc`.execute(tx)
  return rows
}

/** Optimistic: changes the row only when it still has the version the page showed. */
export async function updatePaper(
  tx: Tx,
  p: { id: string; version: number; title: string; introduction: string; meetingDay: Day | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('committee.paper')
    .set({ title: p.title, introduction: p.introduction, meeting_day: p.meetingDay, version: p.version + 1 })
    .where('id', '=', p.id)
    .where('version', '=', p.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertFinish(
  tx: Tx,
  f: { paper: string; world: World; on: Day; cut: Cut; content: PaperContent; by: string },
): Promise<void> {
  const content = toJson(f.content)
  await sql`insert into committee.finish (paper, world, finished_on, ledger_cut, hours_cut, content, content_hash, by_id)
    values (${f.paper}, ${f.world}, ${f.on}, ${f.cut.ledger}, ${f.cut.hours}, ${content}::jsonb, sha256(convert_to((${content}::jsonb)::text, 'UTF8')), ${f.by})`.execute(
    tx,
  )
  await tx
    .insertInto('committee.publication')
    .values({ paper: f.paper, world: f.world, published_on: f.on, findings: '[]', by_id: f.by })
    .execute()
}
