import { z } from 'zod'
import { computeTable, TableOut } from '../../../cases/index.ts'
import { act, Code, openReaders, optional, Text, twiceAt, Whole } from '../../../platform/index.ts'
import { noteOf } from '../note.store.ts'
import { compared, computed, hasPost, lotsIn, scenarioOf, tableOfLots } from './scenario.ts'

const Asked = {
  code: Text('notatets kode', 120),
  /** Left out: the first table whose rows are lots'. */
  table: optional(Code),
  at: optional(Whole('versionens nummer', 1, 100_000)),
}

/** A list, or "1,2" as an address has it. */
const LotsIn = z.preprocess(
  (v) => (typeof v === 'string' ? v.split(',') : v),
  z
    .array(Whole('delaftalens nummer', 1, 999))
    .min(1, 'Vælg mindst én delaftale')
    .superRefine((lots, ctx) => {
      const at = twiceAt(lots)
      if (at >= 0) ctx.addIssue({ code: 'custom', path: [at], message: `Delaftale ${lots[at]} står to gange` })
    }),
)

export const scenario = act('budget.scenario', {
  kind: 'read',
  may: openReaders,
  summary: 'Regn et budgetnotat med nogle af delaftalerne, med eller uden årsværk',
  input: z.object({
    ...Asked,
    /** Left out: all. A lot comes whole or not at all. */
    lots: LotsIn.optional(),
    withPost: z
      .preprocess((v) => (v === 'true' || v === 'false' ? v === 'true' : v), z.boolean('Skriv true eller false'))
      .default(true),
  }),
  output: z.object({
    code: z.string(),
    version: z.number().nullable(),
    table: z.string(),
    lots: z.array(z.number()),
    withPost: z.boolean(),
    years: z.array(z.number()),
    rows: TableOut.shape.rows,
    yearlyThousandDkk: z.array(z.number()),
    totalThousandDkk: z.number(),
  }),
  run: async ({ tx, by }, { code, table: id, at, lots, withPost }) => {
    const { note, tables, version } = await noteOf(tx, code, by.world, at)
    const table = tableOfLots(tables, id)
    const chosen = { lots: lots ?? lotsIn(table), withPost }
    return { code: note.code, version, table: table.id, ...chosen, ...computed(scenarioOf(table, chosen)) }
  },
})

export const compareScenarios = act('budget.compare-scenarios', {
  kind: 'read',
  may: openReaders,
  summary: 'Sammenlign et budgetnotats muligheder side om side med forskellen til det hele',
  input: z.object(Asked),
  output: z.object({
    code: z.string(),
    version: z.number().nullable(),
    table: TableOut,
    posts: z.boolean(),
    scenarios: z.array(
      z.object({
        label: z.string(),
        lots: z.array(z.number()),
        withPost: z.boolean(),
        yearlyThousandDkk: z.array(z.number()),
        totalThousandDkk: z.number(),
        differenceThousandDkk: z.number(),
        totals: z.record(z.string(), z.number()),
      }),
    ),
  }),
  run: async ({ tx, by }, { code, table: id, at }) => {
    const { note, tables, version } = await noteOf(tx, code, by.world, at)
    const table = tableOfLots(tables, id)
    return {
      code: note.code,
      version,
      table: { ...table, rows: computeTable(table.rows) },
      posts: hasPost(table),
      scenarios: compared(table),
    }
  },
})
