import { z } from 'zod'
import {
  act,
  Code,
  DayIn,
  DayOut,
  everyone,
  optional,
  OptionalText,
  Text,
  Whole,
  WorldIn,
  worldOf,
} from '../platform/index.ts'
import { documentOf, documents, insertDecision, insertDocument } from './cases.store.ts'

const words = z.string().nullable()
const Row = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  case_no: words,
  committee: words,
  administration: words,
  agenda_item: z.number().nullable(),
  meeting_day: DayOut.nullable(),
})

export const recordDocument = act('cases.record-document', {
  kind: 'change',
  may: ['secretary', 'admin'],
  summary: 'Journalisér et papir med numre, datoer og bilag, som de er trykt',
  input: z.object({
    id: Code,
    kind: Text('papirets art', 60),
    title: Text('titlen', 400),
    caseNo: OptionalText(80),
    caseSystem: OptionalText(80),
    agendaItem: optional(Whole('punktets nummer', 1, 500)),
    committee: OptionalText(40),
    administration: OptionalText(40),
    meetingDay: optional(DayIn),
    remark: OptionalText(2000),
    signedBy: z.array(Text('navnet')).default([]),
    annexes: z
      .array(
        z.object({
          no: Whole('bilagets nummer', 0, 500),
          docNo: OptionalText(80),
          titleInText: OptionalText(400),
          titleInList: OptionalText(400),
        }),
      )
      .default([]),
  }),
  output: z.object({ id: z.string() }),
  run: async ({ tx, by }, input) => {
    await insertDocument(tx, by.world, input)
    return { id: input.id }
  },
})

export const recordDecision = act('cases.record-decision', {
  kind: 'change',
  may: ['secretary', 'admin'],
  summary: 'Optag en beslutning, som et papir trykker den',
  input: z.object({
    id: Code,
    document: optional(Code),
    body: OptionalText(40),
    day: optional(DayIn),
    point: optional(Whole('punktet', 1, 100)),
    subject: Text('emnet', 500),
    outcome: Text('udfaldet', 200),
    vote: OptionalText(200),
  }),
  output: z.object({ id: z.string() }),
  run: async ({ tx, by }, input) => {
    await insertDecision(tx, by.world, input)
    return { id: input.id }
  },
})

export const listDocuments = act('cases.list-documents', {
  kind: 'read',
  may: everyone,
  summary: 'Vis sagernes papirer',
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(Row) }),
  run: async ({ tx, by }, input) => ({ rows: await documents(tx, worldOf(input.world, by)) }),
})

export const showDocument = act('cases.show-document', {
  kind: 'read',
  may: everyone,
  summary: 'Vis et papir med numre, bilag og beslutninger',
  input: z.object({ id: Code }),
  output: Row.extend({
    world: z.string(),
    case_system: words,
    remark: words,
    signed_by: z.array(z.string()),
    annexes: z.array(z.object({ no: z.number(), doc_no: words, title_in_text: words, title_in_list: words })),
    decisions: z.array(
      z.object({
        id: z.string(),
        day: DayOut.nullable(),
        body: words,
        point: z.number().nullable(),
        subject: z.string(),
        outcome: z.string(),
        vote: words,
      }),
    ),
  }),
  run: ({ tx }, { id }) => documentOf(tx, id),
})
