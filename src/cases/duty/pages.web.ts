import type { Hono } from 'hono'
import type { WebEnv } from '../../platform/web/visit.ts'
import { calendarPage, dutiesPage } from './duties.web.tsx'
import { dutyFormPage, dutySubmitted } from './duty-form.web.tsx'
import { dutyPage, endSubmitted, moveSubmitted } from './duty.web.tsx'

/** Before a paper’s own page, whose address would take any word. */
export function dutyPages(app: Hono<WebEnv>): void {
  app.get('/sager/pligter', dutiesPage).get('/sager/pligter.ics', calendarPage)
  app.get('/sager/pligter/ny', dutyFormPage).post('/sager/pligter/ny', dutySubmitted)
  app.get('/sager/pligter/:id', dutyPage)
  app.post('/sager/pligter/:id/flyt', moveSubmitted).post('/sager/pligter/:id/afslut', endSubmitted)
}
