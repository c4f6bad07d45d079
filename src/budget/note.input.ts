import { z } from 'zod'
import { Code, OptionalText, Text, Whole, twiceAt } from '../platform/index.ts'
import { amountsOf, circularRow } from './note.ts'

const most = 1_000_000_000
const beyond = 'Beløbet skal ligge mellem -1.000.000.000 og 1.000.000.000 (1.000 kr.)'
const Thousands = z.int('Skriv beløbet som et helt tal i 1.000 kr.').min(-most, beyond).max(most, beyond)

const CellIn = z
  .object({
    kind: z.enum(['value', 'zero', 'dash', 'blank'], 'Vælg, hvad feltet trykker'),
    thousandDkk: Thousands.optional(),
  })
  .superRefine(({ kind, thousandDkk }, ctx) => {
    if (kind === 'value' && thousandDkk === undefined) say(ctx, ['thousandDkk'], 'Skriv feltets beløb')
    const mayCarry = kind === 'value' || thousandDkk === undefined || (kind === 'zero' && thousandDkk === 0)
    if (!mayCarry) say(ctx, ['thousandDkk'], 'Et felt uden trykt beløb har intet beløb')
  })

const RowIn = z.object({
  id: Code,
  label: Text('rækkens navn', 300),
  kind: z.enum(['line', 'subtotal', 'total'], 'Vælg linje, delsum eller sum'),
  of: z
    .array(Code)
    .default([])
    .superRefine((ids, ctx) => {
      const at = twiceAt(ids)
      if (at >= 0) say(ctx, [at], `Summen har rækken ${ids[at]} med to gange`)
    }),
  area: OptionalText(100),
  committee: OptionalText(40),
  appropriation: OptionalText(60),
  remark: OptionalText(1000),
  cells: z.array(CellIn),
  printedTotal: Thousands.nullable().default(null),
})

const TableIn = z
  .object({
    id: Code,
    printedNumber: OptionalText(40),
    caption: Text('tabellens overskrift', 400),
    priceLevelLabel: OptionalText(80),
    years: z
      .array(Whole('årstal', 1970, 2200))
      .min(1, 'Skriv mindst ét år')
      .superRefine((years, ctx) => {
        const at = twiceAt(years)
        if (at >= 0) say(ctx, [at], `Året ${years[at]} står to gange`)
      }),
    rows: z.array(RowIn).min(1, 'Skriv mindst én række').max(1000, 'En tabel har højst 1.000 rækker'),
  })
  .refine((t) => t.rows.every((r) => r.cells.length === t.years.length), {
    message: 'Hver række skal have ét felt for hvert år',
    path: ['rows'],
  })
  .superRefine(({ rows }, ctx) => {
    const twice = twiceAt(rows.map((r) => r.id))
    if (twice >= 0) say(ctx, ['rows', twice, 'id'], `Rækken ${rows[twice]?.id} står to gange i tabellen`)
    const ids = new Set(rows.map((r) => r.id))
    const astray = rows.findIndex((r) => r.of.some((id) => !ids.has(id)))
    if (astray >= 0) say(ctx, ['rows', astray, 'of'], 'En sum peger på en række, som ikke er i tabellen')
    const circular = circularRow(rows)
    if (circular >= 0) say(ctx, ['rows', circular, 'of'], `Rækken ${rows[circular]?.id} er en sum af sig selv`)
    // A sum of sums of sums can grow beyond what a number holds exactly.
    const sums = circular < 0 ? amountsOf(rows) : new Map<string, number[]>()
    const huge = rows.findIndex((r) => Math.abs((sums.get(r.id) ?? []).reduce((a, b) => a + b, 0)) > most * 1000)
    if (huge >= 0) say(ctx, ['rows', huge, 'of'], `Rækken ${rows[huge]?.id} summer til mere, end der kan regnes med`)
  })

/** A note's tables as they are printed. Rows, years and tables stand once; no sum is of itself, however far round. */
export const TablesIn = z.array(TableIn).superRefine((tables, ctx) => {
  const at = twiceAt(tables.map((t) => t.id))
  if (at >= 0) say(ctx, [at, 'id'], `Tabellen ${tables[at]?.id} står to gange i notatet`)
})

function say(ctx: z.RefinementCtx, path: (string | number)[], message: string): void {
  ctx.addIssue({ code: 'custom', path, message })
}
