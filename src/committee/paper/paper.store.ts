import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type Tx, type World } from '../../platform/index.ts'
import type { PaperContent } from './content.ts'
import type { Saved } from './changes.ts'
import type { Reading } from './live/live.ts'
import type { PaperKind, Part } from './parts.ts'

export interface NewPaper extends Saved {
  id: string
  world: World
  agreement: string | null
  committee: string
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
      introduction: null,
      drafted_on: p.draftedOn,
      by_id: p.by,
      kind: p.kind,
      parts: toJson(p.parts),
      points: toJson(p.points),
      annexes: toJson(p.annexes),
    })
    .execute()
}

export interface PaperRow {
  id: string
  world: World
  kind: PaperKind
  title: string
  agreement: string | null
  committee: string
  meeting_day: Day | null
  introduction: string | null
  parts: Part[]
  points: string[]
  annexes: string[]
  drafted_on: Day
  version: number
  finished_on: Day | null
  published_on: Day | null
  frozen: Frozen | null
}

/** What finishing kept: the agreement's figures, and everything the parts had inserted. Older papers have no reading. */
export interface Frozen extends Omit<PaperContent, 'agreement' | 'agreementName'> {
  agreement: string | null
  agreementName: string | null
  reading?: Reading
  /** The words as they stood, so that the hash is of the whole paper. */
  written?: Saved
}

/** Writers of one paper take turns: whoever comes second reads what the first left. */
export async function lockPaper(tx: Tx, id: string): Promise<void> {
  await sql`select from committee.paper where id = ${id} for update`.execute(tx)
}

export async function paperOf(tx: Tx, id: string): Promise<PaperRow> {
  const { rows } = await sql<PaperRow>`
    select p.id, p.world, p.kind, p.title, p.agreement, p.committee, p.meeting_day, p.introduction, p.parts, p.points, p.annexes,
      p.drafted_on, p.version, f.finished_on, f.content as frozen, u.published_on
    from committee.paper p left join committee.finish f on f.paper = p.id left join committee.publication u on u.paper = p.id
    where p.id = ${id}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Papiret findes ikke, eller det er ikke offentliggjort.')
  return { ...row, frozen: row.frozen === null ? null : amountsBack(row.frozen) }
}

/** JSON carries øre as numbers; the acts speak bigint. */
function amountsBack(content: Frozen): Frozen {
  const lots = content.lots.map((lot) => ({
    ...lot,
    figures: lot.figures.map((f) => ({ ...f, value: f.value === null ? null : BigInt(f.value) })),
    months: lot.months.map((m) => ({ ...m, usedOere: BigInt(m.usedOere) })),
  }))
  return { ...content, lots }
}

export type PaperHead = Omit<PaperRow, 'frozen' | 'introduction' | 'parts' | 'points' | 'annexes'>

export async function papers(tx: Tx, world: World): Promise<PaperHead[]> {
  const { rows } = await sql<PaperHead>`
    select p.id, p.world, p.kind, p.title, p.agreement, p.committee, p.meeting_day, p.drafted_on, p.version, f.finished_on, u.published_on
    from committee.paper p left join committee.finish f on f.paper = p.id left join committee.publication u on u.paper = p.id
    where p.world = ${world} order by coalesce(p.meeting_day, p.drafted_on) desc, p.id desc`.execute(tx)
  return rows
}

/** Optimistic: changes the row only when it still has the version the page showed. */
export async function updatePaper(tx: Tx, p: Saved & { id: string; version: number }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('committee.paper')
    .set({
      title: p.title,
      introduction: null,
      meeting_day: p.meetingDay,
      parts: toJson(p.parts),
      points: toJson(p.points),
      annexes: toJson(p.annexes),
      version: p.version + 1,
    })
    .where('id', '=', p.id)
    .where('version', '=', p.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertVersion(
  tx: Tx,
  v: { paper: string; world: World; no: number; content: Saved; on: Day; by: string; name: string },
): Promise<void> {
  const { paper, world, no, on, by } = v
  await tx
    .insertInto('committee.paper_version')
    .values({ paper, world, no, content: toJson({ ...v.content, savedBy: v.name }), saved_on: on, by_id: by })
    .execute()
}

export interface VersionRow {
  no: number
  saved_on: Day
  by_id: string
  /** With the name of who saved it, as it was that day. */
  content: Saved & { savedBy?: string }
}

export async function versionsOf(tx: Tx, paper: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select no, saved_on, by_id, content from committee.paper_version where paper = ${paper} order by no`.execute(tx)
  return rows
}

export async function insertFinish(
  tx: Tx,
  f: { paper: string; world: World; on: Day; cut: { ledger: number; hours: number }; content: Frozen; by: string },
): Promise<void> {
  const content = toJson(f.content)
  await sql`insert into committee.finish (paper, world, finished_on, ledger_cut, hours_cut, content, content_hash, by_id)
    values (${f.paper}, ${f.world}, ${f.on}, ${f.cut.ledger}, ${f.cut.hours}, ${content}::jsonb, sha256(convert_to((${content}::jsonb)::text, 'UTF8')), ${f.by})`.execute(
    tx,
  )
}

export async function insertPublication(
  tx: Tx,
  p: { paper: string; world: World; on: Day; findings: unknown; by: string },
): Promise<void> {
  const { paper, world, on, by } = p
  await tx
    .insertInto('committee.publication')
    .values({ paper, world, published_on: on, findings: toJson(p.findings), by_id: by })
    .execute()
}
