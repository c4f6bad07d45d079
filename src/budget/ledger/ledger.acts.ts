import { z } from 'zod'
import {
  act,
  Code,
  DayOut,
  hardTop,
  insiders,
  MonthIn,
  OereOut,
  optional,
  pageOf,
  Paging,
  RowId,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { entries, entrySums } from './entries.store.ts'
import { absolute } from '../../kernel/rounding.ts'
import { lines } from './lines.store.ts'
import { reconcile } from './reconcile.store.ts'
import { entryKinds } from './addresses.ts'

const YearOut = z.object({
  year: z.number(),
  appropriatedOere: OereOut,
  committedOere: OereOut,
  usedOere: OereOut,
  leftOere: OereOut,
})

export const listLines = act('budget.list-lines', {
  kind: 'read',
  may: insiders,
  summary: 'Vis bevillinger: bevilget, disponeret, brugt og tilbage pr. år',
  input: z.object({ world: WorldIn, line: optional(Code) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        code: z.string(),
        committee: z.string().nullable(),
        controlArea: z.string().nullable(),
        note: z.string().nullable(),
        needsRelease: z.boolean(),
        years: z.array(YearOut),
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const rows = (await lines(tx, worldOf(input.world, by))).filter(
      (l) => input.line === undefined || l.id === input.line,
    )
    return {
      rows: rows.map(({ control_area, needs_release, years, ...l }) => ({
        ...l,
        controlArea: control_area,
        needsRelease: needs_release,
        years: years.map(yearView),
      })),
    }
  },
})

function yearView(y: { year: number; appropriatedOere: number; committedOere: number; usedOere: number }) {
  const [appropriatedOere, committedOere, usedOere] = [
    BigInt(y.appropriatedOere),
    BigInt(y.committedOere),
    BigInt(y.usedOere),
  ]
  return {
    year: y.year,
    appropriatedOere,
    committedOere,
    usedOere,
    leftOere: appropriatedOere - committedOere - usedOere,
  }
}

export const EntryFilterIn = {
  agreement: optional(Code),
  lot: optional(Whole('delaftalens nummer', 1, 999)),
  line: optional(Code),
  year: optional(Whole('årstal', 1970, 2200)),
  kind: optional(z.enum(entryKinds, 'Vælg en posteringsart')),
  account: optional(z.enum(['lot', 'year'], 'Vælg delaftalernes eller bevillingernes konti')),
  month: optional(MonthIn),
  upTo: optional(RowId),
  cause: optional(Code),
  world: WorldIn,
}

export const listEntries = act('budget.list-entries', {
  kind: 'read',
  may: insiders,
  summary: 'Vis posteringer bag et beløb: hver krone med sin årsag',
  input: z.object({ ...EntryFilterIn, ...Paging }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.number(),
        kind: z.string(),
        amountOere: OereOut,
        overrunOere: OereOut,
        day: DayOut,
        account: z.string(),
        lot: z.number().nullable(),
        year: z.number().nullable(),
        cause: z.object({ kind: z.string(), id: z.string(), label: z.string(), href: z.string() }),
        by: z.string(),
      }),
    ),
    next: z.number().optional(),
    count: z.number(),
    sumOere: OereOut,
    /** Apart for each kind of account and entry: only alike things are worth adding up. */
    sums: z.array(
      z.object({ accountKind: z.enum(['lot', 'year']), kind: z.string(), count: z.number(), sumOere: OereOut }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const filter = { ...input, world: worldOf(input.world, by), limit: input.limit ?? hardTop }
    const sums = await entrySums(tx, filter)
    const rows = (await entries(tx, filter)).map((e) => ({
      id: Number(e.id),
      kind: e.kind,
      amountOere: e.amount_oere,
      overrunOere: e.overrun_oere,
      day: e.day,
      account: e.account_name,
      lot: e.lot_no,
      year: e.year,
      cause: { kind: e.cause_kind, id: e.cause_id, label: e.cause_label, href: e.cause_href },
      by: e.by_id,
    }))
    const total = { count: sums.reduce((n, s) => n + s.count, 0), sumOere: sums.reduce((n, s) => n + s.sumOere, 0n) }
    return { ...pageOf(rows, filter.limit, (r) => r.id), ...total, sums }
  },
})

export const reconcileLedger = act('budget.reconcile', {
  kind: 'read',
  may: ['controller', 'auditor', 'admin'],
  summary: 'Afstem regnskabet: hver tæller mod summen af sine posteringer, til øren',
  input: z.object({}),
  output: z.object({
    /** How many were compared. */
    counters: z.number(),
    /** The differences added up, each as it is in size: nothing evens out. */
    differencesOere: OereOut,
    rows: z.array(
      z.object({
        account: z.number().nullable(),
        name: z.string(),
        counter: z.string(),
        counterOere: OereOut,
        entriesOere: OereOut,
        differenceOere: OereOut,
      }),
    ),
  }),
  run: async ({ tx }) => {
    const rows = await reconcile(tx)
    const differencesOere = rows.reduce((sum, r) => sum + absolute(r.differenceOere), 0n)
    return { counters: rows.length, differencesOere, rows }
  },
})
