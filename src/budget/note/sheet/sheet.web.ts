import type { Hono } from 'hono'
import { Refusal } from '../../../kernel/refusal.ts'
import { download } from '../../../platform/index.ts'
import { visitOf, type WebEnv } from '../../../platform/web/visit.ts'
import { pricesOf } from '../addresses.ts'
import { showNote } from '../show.acts.ts'
import { sheetCsv, sheetOf, sheetXlsx } from './sheet.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Each table of a note as a spreadsheet. */
export function sheetRoutes(app: Hono<WebEnv>): void {
  app.get('/budget/notater/:code/tabeller/:file{.+\\.(xlsx|csv)}', async (c) => {
    const [, id = '', kind = ''] = /^(.+)\.(xlsx|csv)$/.exec(c.req.param('file')) ?? []
    const prices = pricesOf(c.req.query('priser'))
    const note = await visitOf(c).do(showNote, {
      code: c.req.param('code'),
      at: c.req.query('version') || undefined,
      prices: prices?.year,
      series: prices?.series,
    })
    const table = note.tables.find((t) => t.id === id)
    if (!table) throw new Refusal('not-found', `Notatet ${note.code} har ingen tabel ${id}.`)
    const sheet = sheetOf(table)
    const name = `${note.code}-${id}.${kind}`
    if (kind === 'csv')
      return download({ name, mediaType: 'text/csv; charset=utf-8', bytes: new TextEncoder().encode(sheetCsv(sheet)) })
    return download({ name, mediaType: xlsx, bytes: await sheetXlsx(sheet) })
  })
}
