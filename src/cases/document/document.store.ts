import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { PrintedTable } from '../table/table.ts'
import type { Content } from './content.ts'
import type { DocumentGiven } from './document.input.ts'
import { remarksOn } from './remark.store.ts'
import { searchText } from './tolerant.ts'

/** What a filing knows besides the document: who and when. */
export interface Filing {
  by: By
  on: Day
}

export async function insertDocument(tx: Tx, d: DocumentGiven, { by, on }: Filing): Promise<void> {
  const world = by.world
  await tx
    .insertInto('cases.document')
    .values({ world, id: d.id, filed_on: on, ...headColumns(d, world) })
    .execute()
  await insertParts(tx, d, world)
  await insertVersion(tx, { world, document: d.id, no: 1, content: versionContent(d, world), reason: null, by, on })
  await keepFound(tx, d, world)
}

/** The document's own columns, as they are filed or mended. */
export function headColumns(d: DocumentGiven, world: World) {
  return {
    kind: d.kind,
    title: d.title,
    theme: d.theme ?? null,
    agenda_item: d.agendaItem ?? null,
    committee: d.committee ?? null,
    administration: d.administration ?? null,
    meeting_day: d.meetingDay ?? null,
    meeting_time: d.meetingTime ?? null,
    meeting_place: d.meetingPlace ?? null,
    document_day: d.documentDay ?? null,
    sender: d.sender ?? null,
    addressee: d.addressee ?? null,
    caseworker: d.caseworker ?? null,
    public_address: d.publicAddress ?? null,
    remark: d.remark ?? null,
    ocr: d.ocr,
    open: opens(d, world),
    signed_by: d.signedBy,
  }
}

export async function insertParts(tx: Tx, d: DocumentGiven, world: World): Promise<void> {
  const document = d.id
  if (d.numbers.length) {
    const numbers = d.numbers.map((n, i) => ({
      position: i + 1,
      number: n.number,
      system: n.system ?? null,
      of_kind: n.of,
    }))
    await tx
      .insertInto('cases.number')
      .values(numbers.map((n) => ({ world, document, ...n })))
      .execute()
  }
  if (!d.annexes.length) return
  const annexes = d.annexes.map((a) => ({
    world,
    document,
    no: a.no,
    doc_no: a.docNo ?? null,
    title_in_text: a.titleInText ?? null,
    title_in_list: a.titleInList ?? null,
  }))
  await tx.insertInto('cases.annex').values(annexes).execute()
}

/**
 * A version keeps the head beside what the document says: a later reader sees what the register said then. One that was closed
 * stays so for outsiders.
 */
export function versionContent({ content, ...head }: DocumentGiven, world: World): object {
  return { ...content, head: { ...head, open: opens(head, world) } }
}

function opens({ open }: Pick<DocumentGiven, 'open'>, world: World): boolean {
  return open ?? world === 'papers'
}

interface NewVersion extends Filing {
  world: World
  document: string
  no: number
  content: object
  reason: string | null
}

export async function insertVersion(tx: Tx, v: NewVersion): Promise<void> {
  await tx
    .insertInto('cases.version')
    .values({
      world: v.world,
      document: v.document,
      no: v.no,
      content: toJson(v.content),
      reason: v.reason,
      filed_on: v.on,
      by_id: v.by.id,
    })
    .execute()
}

/** What the search finds of a document; stored with it, so that reading is one index. */
export async function keepFound(tx: Tx, d: DocumentGiven, world: World, more = ''): Promise<void> {
  const words = sql<string>`to_tsvector('danish', ${searchText(d, more)})`
  await tx
    .insertInto('cases.found')
    .values({ world, document: d.id, words })
    .onConflict((c) => c.column('document').doUpdateSet({ words }))
    .execute()
}

export interface DocumentRow {
  id: string
  kind: string
  title: string
  theme: string | null
  committee: string | null
  administration: string | null
  agenda_item: number | null
  meeting_day: Day | null
  document_day: Day | null
  filed_on: Day
  numbers: string | null
}

export interface DocumentFilter {
  world: World
  kind?: string | undefined
  committee?: string | undefined
  /** The last row of the page before. */
  after?: string | undefined
  limit: number
}

/** Newest first: by the meeting, the document's own day, or the day it was filed. */
export async function documents(tx: Tx, f: DocumentFilter): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    with dated as (
      select d.*, coalesce(d.meeting_day, d.document_day, d.filed_on) as day from cases.document d
      where d.world = ${f.world} and (${f.kind ?? null}::text is null or d.kind = ${f.kind ?? null})
        and (${f.committee ?? null}::text is null or d.committee = ${f.committee ?? null}))
    select d.id, d.kind, d.title, d.theme, d.committee, d.administration, d.agenda_item, d.meeting_day, d.document_day, d.filed_on,
      (select string_agg(n.number, ', ' order by n.position) from cases.number n where n.document = d.id) as numbers
    from dated d left join dated last on last.id = ${f.after ?? null}
    where last.id is null or (d.day, d.id) < (last.day, last.id)
    order by d.day desc, d.id desc limit ${f.limit}`.execute(tx)
  return rows
}

/**
 * The id of the document a person means: its id, or any number it carries ("2022 - 14856", "BI105"). A number that several carry means the one of
 * the caller's own world.
 * @throws Refusal not-found, or conflict when the number is not one document's
 */
export async function documentId(tx: Tx, asked: string, world: World): Promise<string> {
  const plain = asked.replace(/\s+/g, '')
  const { rows } = await sql<{ id: string; world: World; exact: boolean }>`
    select d.id, d.world, d.id = ${asked} as exact from cases.document d
    where d.id = ${asked} or exists (select from cases.number n where n.document = d.id and replace(n.number, ' ', '') = ${plain})
    order by exact desc, d.world = ${world} desc, d.id`.execute(tx)
  const [first, second] = rows
  if (!first) throw new Refusal('not-found', `Papiret ${asked} findes ikke i sagsregistret.`)
  if (second && !first.exact && first.world === second.world)
    throw new Refusal(
      'conflict',
      `Flere papirer har nummeret ${asked}. Vælg et af dem: ${rows.map((r) => r.id).join(', ')}.`,
    )
  return first.id
}

export async function contentOf(tx: Tx, id: string): Promise<Content> {
  const row = await tx
    .selectFrom('cases.version')
    .select('content')
    .where('document', '=', id)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { ...nothingSaid, ...row?.content }
}

/** For later rooms: the tables a document prints. */
export async function tablesOf(tx: Tx, id: string): Promise<PrintedTable[]> {
  return (await contentOf(tx, id)).tables
}

const nothingSaid: Content = { sections: [], points: [], tables: [], names: [], statements: [], citations: [] }

export async function documentOf(tx: Tx, id: string) {
  const row = await tx.selectFrom('cases.document').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Papiret findes ikke i sagsregistret.')
  const numbers = await tx
    .selectFrom('cases.number')
    .select(['number', 'system', 'of_kind as of'])
    .where('document', '=', id)
    .orderBy('position')
    .execute()
  const annexes = await tx
    .selectFrom('cases.annex')
    .select(['no', 'doc_no', 'title_in_text', 'title_in_list'])
    .where('document', '=', id)
    .orderBy('no')
    .execute()
  const events = await tx
    .selectFrom('cases.event')
    .select(['day', 'kind', 'label', 'cause_kind', 'cause_id', 'cause_href'])
    .where('document', '=', id)
    .orderBy(sql`day nulls first`)
    .orderBy('id')
    .execute()
  return { ...row, numbers, annexes, events, remarks: await remarksOn(tx, id), content: await contentOf(tx, id) }
}

/** What a later room did with a document, deposited in its course. */
export interface DocumentEvent {
  document: string
  day: Day | null
  kind: 'filed' | 'meeting' | 'decision' | 'orientation' | 'release' | 'follow-up' | 'earlier' | 'later'
  label: string
  cause: { kind: string; id: string; href: string }
}

export async function depositEvent(tx: Tx, by: By, e: DocumentEvent): Promise<void> {
  await tx
    .insertInto('cases.event')
    .values({
      world: by.world,
      document: e.document,
      day: e.day,
      kind: e.kind,
      label: e.label,
      cause_kind: e.cause.kind,
      cause_id: e.cause.id,
      cause_href: e.cause.href,
      by_id: by.id,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}
