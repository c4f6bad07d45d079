import type { Handler, Hono } from 'hono'
import { csvText, type CsvColumn } from '../../platform/web/csv.ts'
import { visitOf, type WebEnv } from '../../platform/web/visit.ts'
import { ocdsPackage, ocdsRecord } from '../formats/ocds.acts.ts'
import { showPublished } from '../snapshot/snapshot.acts.ts'
import { fileOf } from './cached.ts'
import { feedText } from './feed.ts'
import { laidOpen } from './lists.web.tsx'
import { awardColumns, awardRows, contractColumns, contractRows, tenderColumns, type Laid } from './rows.ts'

export function openFiles(app: Hono<WebEnv>): void {
  const csv = 'text/csv; charset=utf-8'
  app.get('/aabent/udbud.csv', async (c) => {
    const visit = visitOf(c)
    const { laid } = await laidOpen(visit, c)
    return fileOf(c, csvText(tenderColumns(`${visit.today}T11:00:00Z`), laid), csv, 'udbud.csv')
  })
  app.get('/aabent/tildelinger.csv', tableFile('tildelinger.csv', awardColumns, awardRows))
  app.get('/aabent/aftaler.csv', tableFile('aftaler.csv', contractColumns, contractRows))
  app.get('/aabent/feed.xml', async (c) => {
    const { laid, choice } = await laidOpen(visitOf(c), c)
    const { municipality } = visitOf(c).installation
    const text = feedText(laid, { origin: new URL(c.req.url).origin, municipality, at: choice.world })
    return fileOf(c, text, 'application/atom+xml; charset=utf-8')
  })
  app.get('/aabent/udbud/:id/ocds.json', jsonFile(ocdsPackage))
  app.get('/aabent/udbud/:id/record.json', jsonFile(ocdsRecord))
}

function tableFile<T>(
  name: string,
  columns: readonly CsvColumn<T>[],
  rows: (laid: readonly Laid[]) => T[],
): Handler<WebEnv> {
  return async (c) => {
    const { laid } = await laidOpen(visitOf(c), c)
    return fileOf(c, csvText(columns, rows(laid)), 'text/csv; charset=utf-8', name)
  }
}

/** From the page everybody gets what is laid open, staff too: the file beside the page is the page’s own. */
function jsonFile(act: typeof ocdsPackage): Handler<WebEnv> {
  return async (c) => {
    const visit = visitOf(c)
    const tender = c.req.param('id')
    await visit.do(showPublished, { tender })
    const file = await visit.do(act, { tender, asPublished: true })
    return fileOf(c, file.bytes, 'application/json; charset=utf-8', file.name)
  }
}
