import { z } from 'zod'
import {
  act,
  Code,
  openReaders,
  optional,
  OptionalText,
  SourceIn,
  SourceOut,
  Text,
  Whole,
  WorldIn,
  worldOf,
} from '../platform/index.ts'
import { computeTable } from './note.ts'
import { TablesIn } from './note.input.ts'
import { insertNote, noteOf, notes } from './note.store.ts'

const CellShape = z.object({ kind: z.enum(['value', 'zero', 'dash', 'blank']), thousandDkk: z.int().optional() })
const words = z.string().nullable()

export const recordNote = act('budget.record-note', {
  kind: 'change',
  may: ['controller', 'admin'],
  summary: 'Optag et budgetnotat med dets tabeller felt for felt',
  input: z.object({
    code: Code,
    title: Text('titlen', 400),
    priceLevel: optional(Whole('prisniveauets år', 1970, 2200)),
    requestedBy: OptionalText(200),
    administration: OptionalText(80),
    source: SourceIn,
    tables: TablesIn.default([]),
  }),
  output: z.object({ code: z.string() }),
  run: async ({ tx, by }, input) => {
    await insertNote(tx, by.world, input)
    return { code: input.code }
  },
})

export const listNotes = act('budget.list-notes', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis budgetnotaterne',
  input: z.object({ world: WorldIn }),
  output: z.object({
    rows: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        price_level: z.number().nullable(),
        requested_by: words,
        administration: words,
      }),
    ),
  }),
  run: async ({ tx, by }, input) => ({ rows: await notes(tx, worldOf(input.world, by)) }),
})

const RowOut = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['line', 'subtotal', 'total']),
  of: z.array(z.string()),
  area: words,
  committee: words,
  appropriation: words,
  remark: words,
  cells: z.array(CellShape),
  printed: z.array(CellShape),
  total: z.number(),
  printedTotal: z.number().nullable(),
  disagrees: z.boolean(),
})

export const showNote = act('budget.show-note', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et budgetnotat; summer er beregnet af linjerne',
  input: z.object({ code: Code }),
  output: z.object({
    code: z.string(),
    world: z.string(),
    title: z.string(),
    priceLevel: z.number().nullable(),
    requestedBy: words,
    administration: words,
    source: SourceOut,
    tables: z.array(
      z.object({
        id: z.string(),
        printedNumber: words,
        caption: z.string(),
        priceLevelLabel: words,
        years: z.array(z.number()),
        rows: z.array(RowOut),
      }),
    ),
  }),
  run: async ({ tx }, { code }) => {
    const { note, tables } = await noteOf(tx, code)
    return {
      code: note.code,
      world: note.world,
      title: note.title,
      priceLevel: note.price_level,
      requestedBy: note.requested_by,
      administration: note.administration,
      source: note.source,
      tables: tables.map((t) => ({
        id: t.id,
        printedNumber: t.printed_number,
        caption: t.caption,
        priceLevelLabel: t.price_level_label,
        years: t.years,
        rows: computeTable(t.rows),
      })),
    }
  },
})
