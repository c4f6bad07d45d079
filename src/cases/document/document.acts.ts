import { z } from 'zod'
import { act, Code, DayOut, everyone, optional, Text, Whole, WorldIn, worldOf } from '../../platform/index.ts'
import { TableOut } from '../table/table.input.ts'
import { computeTable } from '../table/table.ts'
import { ContentIn } from './content.ts'
import { DocumentIn, documentKinds } from './document.input.ts'
import { insertDocument } from './document.store.ts'
import { documentId } from './find.store.ts'
import { documents } from './list.store.ts'
import { documentOf } from './show.store.ts'

const words = z.string().nullable()
const Row = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  theme: words,
  committee: words,
  administration: words,
  agenda_item: z.number().nullable(),
  meeting_day: DayOut.nullable(),
  document_day: DayOut.nullable(),
  filed_on: DayOut,
})

export const recordDocument = act('cases.record-document', {
  kind: 'change',
  may: ['secretary', 'officer', 'controller', 'admin'],
  summary: 'Journalisér et papir med numre, datoer, bilag og det, det siger, som det er trykt',
  input: DocumentIn,
  output: z.object({ id: z.string(), version: z.number() }),
  run: async ({ tx, by, today }, input) => {
    await insertDocument(tx, input, { by, on: today })
    return { id: input.id, version: 1 }
  },
})

export const listDocuments = act('cases.list-documents', {
  kind: 'read',
  may: everyone,
  summary: 'Vis sagernes papirer',
  input: z.object({
    world: WorldIn,
    kind: optional(z.enum(documentKinds, 'Vælg papirets art')),
    committee: optional(Code),
    after: optional(Code),
    limit: optional(Whole('antal rækker', 1, 10_000)),
  }),
  output: z.object({ rows: z.array(Row.extend({ numbers: words })), next: z.string().optional() }),
  run: async ({ tx, by }, input) => {
    const limit = input.limit ?? 10_000
    const rows = await documents(tx, { ...input, world: worldOf(input.world, by), limit: limit + 1 })
    const shown = rows.slice(0, limit)
    return { rows: shown, next: rows.length > limit ? shown.at(-1)?.id : undefined }
  },
})

export const showDocument = act('cases.show-document', {
  kind: 'read',
  may: everyone,
  summary: 'Vis et papir med numre, bilag, det, det siger, og sagens gang',
  input: z.object({ id: Text('papirets nummer', 120) }),
  output: Row.extend({
    world: z.string(),
    version: z.number(),
    open: z.boolean(),
    has_text: z.boolean(),
    ocr: z.boolean(),
    meeting_time: words,
    meeting_place: words,
    sender: words,
    addressee: words,
    caseworker: words,
    public_address: words,
    remark: words,
    signed_by: z.array(z.string()),
    numbers: z.array(z.object({ number: z.string(), system: words, of: z.string() })),
    annexes: z.array(z.object({ no: z.number(), doc_no: words, title_in_text: words, title_in_list: words })),
    events: z.array(
      z.object({
        day: DayOut.nullable(),
        kind: z.string(),
        label: z.string(),
        cause_kind: z.string(),
        cause_id: z.string(),
        cause_href: z.string(),
      }),
    ),
    remarks: z.array(
      z.object({
        id: z.string(),
        place: z.string(),
        says: z.string(),
        readings: z.array(z.string()),
        made_on: DayOut,
        by_id: z.string(),
      }),
    ),
    content: z.object({ ...ContentIn.shape, tables: z.array(TableOut) }),
  }),
  run: async ({ tx, by }, input) => {
    const { content, ...document } = await documentOf(tx, await documentId(tx, input.id, by.world))
    const tables = content.tables.map((t) => ({ ...t, rows: computeTable(t.rows) }))
    return { ...document, content: { ...content, tables } }
  },
})
