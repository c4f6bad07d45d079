import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  hardTop,
  insiders,
  OereIn,
  MonthIn,
  OereOut,
  optional,
  OptionalText,
  pageOf,
  Paging,
  RowId,
  Text,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { entries, entrySums, lines, reconcile } from './account.store.ts'
import { entryKinds } from './addresses.ts'
import { openYearAccount, postLimit } from './ledger.store.ts'
import { openLine } from '../appropriation/line.store.ts'
import { noteOf } from '../note/note.store.ts'

/**
 * The budget agreement's yes to a note: yearly appropriations enter the ledger, each with the note as its cause. A later
 * yes may add to a line that is there, under the line's own name.
 */
export const adoptNote = act('budget.adopt-note', {
  kind: 'change',
  may: ['controller'],
  summary: 'Vedtag et budgetnotat helt eller delvist: bevillingerne skrives i regnskabet',
  input: z.object({
    note: Code,
    line: Code,
    name: Text('budgetlinjens navn', 200),
    code: Text('bevillingskoden', 40),
    committee: OptionalText(40),
    controlArea: OptionalText(100),
    adoptedOn: DayIn,
    years: z
      .array(
        z.object({
          year: Whole('årstal', 1970, 2200),
          amountOere: OereIn.refine((oere) => oere !== 0n, 'En bevilling kan ikke være 0 kr.'),
        }),
      )
      .min(1, 'Skriv mindst ét års bevilling')
      .superRefine((years, ctx) => {
        const seen = new Set<number>()
        const at = years.findIndex(({ year }) => seen.size === seen.add(year).size)
        if (at >= 0)
          ctx.addIssue({ code: 'custom', path: [at, 'year'], message: `Året ${years[at]?.year} står to gange` })
      }),
  }),
  output: z.object({ line: z.string(), appropriatedOere: OereOut }),
  run: async ({ tx, by }, input) => {
    const { note } = await noteOf(tx, input.note, by.world)
    mustBeOwn(note.world, by.world)
    const name = await openLine(tx, by.world, {
      id: input.line,
      name: input.name,
      note: input.note,
      code: input.code,
      committee: input.committee ?? null,
      controlArea: input.controlArea ?? null,
    })
    const cause = {
      kind: 'note',
      id: note.code,
      label: `Budgetnotat ${note.code}`,
      href: `/budget/notater/${note.code}`,
    }
    for (const { year, amountOere } of input.years) {
      const account = await openYearAccount(tx, { name: `${name} ${year}`, line: input.line, year })
      await postLimit(tx, account, 'appropriation', amountOere, input.adoptedOn, cause)
    }
    return { line: input.line, appropriatedOere: input.years.reduce((s, y) => s + y.amountOere, 0n) }
  },
})

function mustBeOwn(noteWorld: string, world: string): void {
  if (noteWorld === world) return
  const message = 'Notatet hører til en anden verden og kan ikke vedtages her.'
  throw new Refusal('invalid', message, { issues: [{ field: 'note', message }] })
}

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
        years: z.array(YearOut),
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const rows = (await lines(tx, worldOf(input.world, by))).filter(
      (l) => input.line === undefined || l.id === input.line,
    )
    return {
      rows: rows.map(({ control_area, years, ...l }) => ({
        ...l,
        controlArea: control_area,
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
    accounts: z.number(),
    differenceOere: OereOut,
    rows: z.array(
      z.object({
        account: z.number(),
        name: z.string(),
        counter: z.string(),
        counterOere: OereOut,
        entriesOere: OereOut,
        differenceOere: OereOut,
      }),
    ),
  }),
  run: async ({ tx }) => {
    const rows = (await reconcile(tx)).map(({ counter_oere, entries_oere: _, ...r }) => ({
      ...r,
      counterOere: counter_oere,
    }))
    const differenceOere = rows.reduce((s, r) => s + (r.differenceOere < 0n ? -r.differenceOere : r.differenceOere), 0n)
    return { accounts: new Set(rows.map((r) => r.account)).size, differenceOere, rows }
  },
})
