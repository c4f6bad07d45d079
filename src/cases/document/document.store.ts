import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { DocumentGiven } from './document.input.ts'
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
  await insertVersion(tx, { world, document: d.id, no: 1, content: versionContent(d), reason: null, by, on })
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
    open: d.open ?? world === 'papers',
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

/** A version keeps the head beside what the document says: a later reader sees what the register said then. */
export function versionContent({ content, ...head }: DocumentGiven): object {
  return { ...content, head }
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
