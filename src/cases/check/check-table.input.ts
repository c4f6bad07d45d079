import { z } from 'zod'
import { twiceAt, Whole } from '../../platform/index.ts'
import { circularRow } from '../table/circular.ts'

const amount = z
  .number('Skriv beløbet som et tal i 1.000 kr.')
  .min(-1e9, 'Beløbet er for stort')
  .max(1e9, 'Beløbet er for stort')

const Cell = z
  .looseObject({
    kind: z
      .enum(['value', 'zero', 'dash', 'blank', 'text'], 'Vælg, hvad feltet trykker')
      .describe(
        'Hvad feltet trykker: et beløb (value), et trykt 0 (zero), en streg (dash), intet (blank) eller ord (text). I en sum er dash, blank og text ikke trykt og efterses ikke',
      ),
    thousandDkk: amount.nullish().describe('Beløbet i 1.000 kr., når feltet er value'),
  })
  .superRefine(({ kind, thousandDkk }, ctx) => {
    if (kind === 'value' && (thousandDkk === undefined || thousandDkk === null))
      ctx.addIssue({ code: 'custom', path: ['thousandDkk'], message: 'Skriv feltets beløb' })
  })
  .transform(({ kind, thousandDkk }) => ({ kind, thousandDkk: thousandDkk ?? undefined }))

const Row = z
  .looseObject({
    id: z
      .string('Skriv rækkens kode')
      .trim()
      .min(1, 'Skriv rækkens kode')
      .max(200, 'Højst 200 tegn')
      .describe('Rækkens kode; fundene nævner den'),
    kind: z
      .enum(['line', 'subtotal', 'total'], 'Vælg linje, delsum eller sum')
      .describe('En linje, eller en delsum eller sum af andre rækker'),
    of: z.array(z.string().trim()).nullish().describe('De rækker, summen lægger sammen; udeladt er det alle linjer'),
    cells: z.array(Cell).describe('Ét felt for hvert år'),
    total: amount.nullish().describe('Rækkens sum over årene, som den er trykt, i 1.000 kr.'),
    printedTotal: amount.nullish().describe('Det samme som total, som en vist tabel kalder det'),
  })
  .transform(({ id, kind, cells, total, printedTotal, of }) => ({
    ...{ id, kind, cells },
    of: of ?? undefined,
    total: total ?? printedTotal ?? null,
  }))

/** A table as it is printed, from inside or outside: years, rows, cells; what more a row carries is passed over. */
export const CheckTableIn = z
  .object({
    years: z
      .array(Whole('årstal', 1970, 2200))
      .min(1, 'Skriv mindst ét år')
      .max(60, 'Højst 60 år')
      .describe('Årene i tabellens kolonner'),
    rows: z
      .array(Row)
      .min(1, 'Skriv mindst én række')
      .max(1000, 'En tabel har højst 1.000 rækker')
      .describe('Rækkerne; hvad en række ellers har, læses ikke'),
  })
  .superRefine(({ years, rows }, ctx) => {
    const say = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message })
    const year = twiceAt(years)
    if (year >= 0) say(['years', year], `Året ${years[year]} står to gange`)
    const twice = twiceAt(rows.map((r) => r.id))
    if (twice >= 0) say(['rows', twice, 'id'], `Rækken ${rows[twice]?.id} står to gange i tabellen`)
    if (rows.reduce((all, r) => all + (r.of?.length ?? 0), 0) > 20_000)
      say(['rows'], 'Summerne har for mange rækker med. Del tabellen i flere')
    const ids = new Set(rows.map((r) => r.id))
    rows.forEach((row, i) => {
      if (row.cells.length !== years.length) say(['rows', i, 'cells'], 'Hver række skal have ét felt for hvert år')
      if (row.of?.some((id) => !ids.has(id))) say(['rows', i, 'of'], 'En sum peger på en række, som ikke er i tabellen')
    })
    const circular = circularRow(rows.map(({ id, kind, of }) => ({ id, of: kind === 'line' ? [] : (of ?? []) })))
    if (circular >= 0) say(['rows', circular, 'of'], `Rækken ${rows[circular]?.id} er en sum af sig selv`)
  })
