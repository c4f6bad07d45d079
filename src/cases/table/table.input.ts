import { z } from 'zod'
import { divideHalfAway } from '../../kernel/rounding.ts'
import { Code, OereIn, optional, OptionalText, Text, twiceAt, Whole } from '../../platform/index.ts'
import { circularRow } from './circular.ts'
import { amountsOf } from './table.ts'

const most = 1_000_000_000
const beyond = 'Beløbet skal ligge mellem -1.000.000.000 og 1.000.000.000 (1.000 kr.)'
const Thousands = z.int('Skriv beløbet som et helt tal i 1.000 kr.').min(-most, beyond).max(most, beyond)
const words = OptionalText(400).nullable()

export const CellIn = z
  .object({
    kind: z
      .enum(['value', 'zero', 'dash', 'blank', 'text'], 'Vælg, hvad feltet trykker')
      .describe(
        'Hvad feltet trykker: et beløb (value), et trykt 0 (zero), en streg (dash), intet (blank) eller ord (text)',
      ),
    thousandDkk: Thousands.optional().describe('Beløbet i hele 1.000 kr., når feltet er value'),
    /** Exact øre; thousand kroner then follow, and must agree when both are given. */
    oere: OereIn.transform(Number)
      .optional()
      .describe('Det nøjagtige beløb i øre, når det er kendt; 1.000 kr. følger af det'),
    text: OptionalText(400).describe('Ordene, når feltet er text'),
    basis: z.literal('inferred').optional().describe('inferred: kolonnen er sluttet af de andre felter, ikke trykt'),
  })
  .transform((cell, ctx) => {
    if (cell.oere === undefined) return cell
    const thousandDkk = Number(divideHalfAway(BigInt(cell.oere), 100_000n))
    if (cell.thousandDkk !== undefined && cell.thousandDkk !== thousandDkk)
      say(ctx, ['thousandDkk'], `Øre og tusinde kroner er ikke det samme: ${cell.oere} øre er ${thousandDkk}`)
    return { ...cell, thousandDkk }
  })
  .superRefine(({ kind, thousandDkk, text }, ctx) => {
    if (kind === 'value' && thousandDkk === undefined) say(ctx, ['thousandDkk'], 'Skriv feltets beløb')
    if (kind === 'text' && text === undefined) say(ctx, ['text'], 'Skriv feltets tekst')
    const mayCarry = kind === 'value' || thousandDkk === undefined || (kind === 'zero' && thousandDkk === 0)
    if (!mayCarry) say(ctx, ['thousandDkk'], 'Et felt uden trykt beløb har intet beløb')
  })
  .transform((cell) => (cell.kind === 'zero' ? { kind: cell.kind, basis: cell.basis } : cell))

/** What a shown table has besides: worked out again, so it may come along and is not read. */
const shown = {
  printed: z.unknown().optional().describe('Regnes igen; læses ikke'),
  computed: z.unknown().optional().describe('Regnes igen; læses ikke'),
  disagrees: z.unknown().optional().describe('Regnes igen; læses ikke'),
}

const RowIn = z
  .object({
    id: Code,
    label: Text('rækkens navn', 300).describe('Rækkens navn, som det er trykt'),
    kind: z
      .enum(['line', 'subtotal', 'total'], 'Vælg linje, delsum eller sum')
      .describe('En linje er et faktum; en delsum og en sum regnes af de rækker, de er summen af'),
    of: z
      .array(Code)
      .default([])
      .describe('De rækker, en sum lægger sammen; udeladt er det alle linjer')
      .superRefine((ids, ctx) => {
        const at = twiceAt(ids)
        if (at >= 0) say(ctx, [at], `Summen har rækken ${ids[at]} med to gange`)
      }),
    area: words.describe('Styringsområde: Service, Overførsler, Anlæg …'),
    committee: words.describe('Udvalget, pengene er under: dets kode'),
    appropriation: words.describe('Bevillingens kode, som den er trykt: 18.10'),
    administration: words.describe('Forvaltningen: dens kode'),
    incomeOrExpense: z
      .enum(['U', 'I'], 'Skriv U for udgift eller I for indtægt')
      .nullish()
      .describe('U for udgift, I for indtægt'),
    remark: OptionalText(1000).nullable().describe('Bemærkning til rækken'),
    lot: optional(Whole('delaftalens nummer', 1, 999)).describe(
      'Delaftalen, rækken er pengene til: scenarier vælger efter den',
    ),
    post: z.boolean().optional().describe('Om rækken er løn til et årsværk: scenarier kan lade den ude'),
    cells: z.array(CellIn).describe('Ét felt for hvert år, eller for hver kolonne'),
    printedTotal: Thousands.nullish().describe(
      'Rækkens sum over årene, som den er trykt, i 1.000 kr.; udeladt, når ingen er trykt',
    ),
    /** The printed total, as `check-table` names it. A table that was shown gives both; then `printedTotal` is the printed. */
    total: Thousands.nullish().describe('Det samme som printedTotal, som check-table kalder det'),
    ...shown,
  })
  .transform(({ printedTotal, total, printed: _1, computed: _2, disagrees: _3, ...row }) => ({
    ...row,
    printedTotal: (printedTotal === undefined ? total : printedTotal) ?? null,
  }))

const TableIn = z
  .object({
    id: Code,
    printedNumber: words.describe('Tabellens nummer, som det er trykt: Tabel 2'),
    caption: Text('tabellens overskrift', 400).describe('Tabellens overskrift, som den er trykt'),
    priceLevelLabel: words.describe('Enhed og prisniveau, som de er trykt: 1.000 kr., 2026 p/l'),
    columns: z
      .array(Text('kolonnens navn', 200))
      .max(60)
      .default([])
      .describe('Kolonnernes navne i en tabel med ord; en tabel med beløb har years'),
    years: z
      .array(Whole('årstal', 1970, 2200))
      .default([])
      .describe('Årene i tabellens kolonner')
      .superRefine((years, ctx) => {
        const at = twiceAt(years)
        if (at >= 0) say(ctx, [at], `Året ${years[at]} står to gange`)
      }),
    rows: z
      .array(RowIn)
      .min(1, 'Skriv mindst én række')
      .max(1000, 'En tabel har højst 1.000 rækker')
      .describe('Rækkerne i deres rækkefølge'),
  })
  .superRefine((table, ctx) => {
    if (table.years.length + table.columns.length === 0) say(ctx, ['years'], 'Skriv mindst ét år eller én kolonne')
    if (table.years.length > 0 && table.columns.length > 0)
      say(ctx, ['columns'], 'En tabel har enten år eller kolonner med ord')
    const width = table.years.length || table.columns.length
    const uneven = table.rows.findIndex((r) => r.cells.length !== width)
    if (uneven >= 0) say(ctx, ['rows', uneven, 'cells'], 'Hver række skal have ét felt for hvert år')
    mustSum(table.rows, ctx)
  })
  .transform((table) => ({ ...table, rows: table.rows.map((r) => ({ ...r, of: partsOf(r, table.rows) })) }))

type RowGiven = z.output<typeof RowIn>

/** A total that does not name its parts adds every line of its table. */
function partsOf(row: RowGiven, rows: readonly RowGiven[]): string[] {
  if (row.kind === 'line' || row.of.length > 0) return row.of
  return rows.filter((r) => r.kind === 'line').map((r) => r.id)
}

function mustSum(rows: readonly RowGiven[], ctx: z.RefinementCtx): void {
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
}

/** Tables as they are printed. Rows, years and tables stand once; no sum is of itself, however far round. */
export const TablesIn = z.array(TableIn).superRefine((tables, ctx) => {
  const at = twiceAt(tables.map((t) => t.id))
  if (at >= 0) say(ctx, [at, 'id'], `Tabellen ${tables[at]?.id} står to gange`)
})

const said = z
  .string()
  .nullish()
  .transform((v) => v ?? null)
export const CellOut = z.object({
  kind: z.enum(['value', 'zero', 'dash', 'blank', 'text']),
  thousandDkk: z.int().optional(),
  oere: z.int().optional(),
  text: z.string().optional(),
  basis: z.literal('inferred').optional(),
})

/** A table with its sums computed, as every act shows it. */
export const TableOut = z.object({
  id: z.string(),
  printedNumber: said,
  caption: z.string(),
  priceLevelLabel: said,
  columns: z.array(z.string()),
  years: z.array(z.number()),
  rows: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      kind: z.enum(['line', 'subtotal', 'total']),
      of: z.array(z.string()),
      area: said,
      committee: said,
      appropriation: said,
      administration: said,
      incomeOrExpense: said,
      remark: said,
      lot: z.number().optional(),
      post: z.boolean().optional(),
      cells: z.array(CellOut),
      printed: z.array(CellOut),
      computed: z.array(z.number()),
      total: z.number(),
      printedTotal: z.number().nullable(),
      disagrees: z.boolean(),
    }),
  ),
})

function say(ctx: z.RefinementCtx, path: (string | number)[], message: string): void {
  ctx.addIssue({ code: 'custom', path, message })
}
