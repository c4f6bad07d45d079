import type { Hono } from 'hono'
import { download } from '../../platform/index.ts'
import { visitOf, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { agreementCalendar } from './timeline.acts.ts'

/** The days of one agreement, or of all, for a person's own calendar. */
export function calendarPages(app: Hono<WebEnv>): void {
  app.get('/aftaler/kalender.ics', async (c) =>
    download(await visitOf(c).do(agreementCalendar, { world: worldChoice(c).world })),
  )
  app.get('/aftaler/:code/kalender.ics', async (c) =>
    download(await visitOf(c).do(agreementCalendar, { agreement: c.req.param('code') })),
  )
}
