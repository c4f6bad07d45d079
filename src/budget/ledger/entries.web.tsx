import type { Hono } from 'hono'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Oere } from '../../kernel/money.ts'
import { listAgreements } from '../../portfolio/index.ts'
import { tell, issuesOf } from '../../platform/tell.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import type { FieldError } from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { accountWords, type EntriesAddress } from './addresses.ts'
import { EntriesBody, type EntriesFound } from './entries.body.tsx'
import { kindWord } from './entries.view.ts'
import { listEntries, listLines } from './ledger.acts.ts'

const pageSize = 50

/** The rows behind every figure: sum and count first, then each krone with its cause. */
export function entriesPage(app: Hono<WebEnv>): void {
  app.get('/budget/posteringer', async (c) => {
    const visit = visitOf(c)
    const choice = worldChoice(c)
    const asked = askedOf(c)
    if (c.req.query('format') === 'csv')
      return csvResponse(c, 'posteringer', csvColumns, await allRows(visit, { ...asked, world: choice.world }))
    return framed(c, await entriesView(visit, c, choice, asked))
  })
}

async function entriesView(visit: Visit, c: WebContext, choice: WorldChoice, asked: Asked): Promise<PageView> {
  const agreements = (await visit.do(listAgreements, { world: choice.world })).rows
  const lines = (await visit.do(listLines, { world: choice.world })).rows
  const { found, errors } = await tried(visit, {
    ...asked,
    world: choice.world,
    after: c.req.query('efter'),
    limit: pageSize,
  })
  return {
    title: 'Posteringer',
    world: choice.world,
    wide: true,
    errorTitle: errors.length > 0,
    crumbs: [{ href: '/budget', label: 'Budget' }, { label: 'Posteringer' }],
    body: (
      <EntriesBody
        asked={found ? (asked as EntriesAddress) : {}}
        written={c.req.query()}
        found={found}
        errors={errors}
        choice={choice}
        agreements={agreements}
        lines={lines}
      />
    ),
  }
}

/** What the address asks for, as text: the act reads it and says what it cannot read. */
type Asked = Record<(typeof names)[number]['field'], string | number | undefined>

const names = [
  { param: 'aftale', field: 'agreement' },
  { param: 'delaftale', field: 'lot', whole: true },
  { param: 'linje', field: 'line' },
  { param: 'aar', field: 'year', whole: true },
  { param: 'art', field: 'kind' },
  { param: 'maaned', field: 'month' },
  { param: 'til', field: 'upTo', whole: true },
  { param: 'aarsag', field: 'cause' },
  { param: 'konto', field: 'account' },
] as const

function askedOf(c: WebContext): Asked {
  const pairs = names.map((name) => {
    const text = c.req.query(name.param)
    const said = text === '' ? undefined : text
    if (name.field === 'account')
      return [name.field, said === accountWords.lot ? 'lot' : said === accountWords.year ? 'year' : said]
    return [name.field, 'whole' in name && said !== undefined && /^\d+$/.test(said) ? Number(said) : said]
  })
  return Object.fromEntries(pairs) as Asked
}

async function tried(visit: Visit, input: unknown): Promise<{ found: EntriesFound | null; errors: FieldError[] }> {
  try {
    return { found: await visit.do(listEntries, input), errors: [] }
  } catch (error) {
    const refusal = tell(error)
    if (refusal?.code !== 'invalid') throw error
    return { found: null, errors: errorsOf(refusal) }
  }
}

function errorsOf(refusal: Refusal): FieldError[] {
  const errors = issuesOf(refusal).map(({ field, message }) => ({
    name: names.find((n) => n.field === field)?.param,
    message,
  }))
  return errors.length ? errors : [{ message: refusal.message }]
}

type Row = EntriesFound['rows'][number]

/** Every row, whatever the number: read a hard top at a time. */
async function allRows(visit: Visit, input: Record<string, unknown>): Promise<Row[]> {
  const rows: Row[] = []
  let after: number | undefined
  do {
    const found: EntriesFound = await visit.do(listEntries, { ...input, after })
    rows.push(...found.rows)
    after = found.next
  } while (after !== undefined)
  return rows
}

const csvColumns = [
  { label: 'Postering', value: (r: Row) => r.id },
  { label: 'Dag', value: (r: Row) => r.day },
  { label: 'Art', value: (r: Row) => kindWord(r.kind) },
  { label: 'Konto', value: (r: Row) => r.account },
  { label: 'Delaftale', value: (r: Row) => r.lot },
  { label: 'År', value: (r: Row) => r.year },
  { label: 'Beløb, kr.', value: (r: Row) => kroner(r.amountOere) },
  { label: 'Heraf over loftet, kr.', value: (r: Row) => kroner(r.overrunOere) },
  { label: 'Årsag', value: (r: Row) => r.cause.label },
  { label: 'Adresse', value: (r: Row) => r.cause.href },
  { label: 'Bogført af', value: (r: Row) => r.by },
]

/** A number a spreadsheet can add up: 1234,50 without dots; bigint safe, since øre are within 2^53. */
function kroner(oere: Oere): number {
  return Number(oere) / 100
}
