import { z } from 'zod'
import { act, DayOut, everyone, Text, WorldIn, worldOf } from '../../platform/index.ts'
import { TableOut } from '../table/table.input.ts'
import { computeTable } from '../table/table.ts'
import { ContentIn } from './content.ts'
import { DocumentIn } from './document.input.ts'
import { documentId, documentOf, documents, insertDocument } from './document.store.ts'

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
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(Row.extend({ numbers: words })) }),
  run: async ({ tx, by }, input) => ({ rows: await documents(tx, worldOf(input.world, by)) }),
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
    content: z.object({ ...ContentIn.shape, tables: z.array(TableOut) }),
  }),
  run: async ({ tx, by }, input) => {
    const { content, ...document } = await documentOf(tx, await documentId(tx, input.id, by.world))
    const tables = content.tables.map((t) => ({ ...t, rows: computeTable(t.rows) }))
    return { ...document, content: { ...content, tables } }
  },
})
