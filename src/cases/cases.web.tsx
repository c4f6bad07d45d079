import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { documentPage } from './document/document.web.tsx'
import { documentsPage } from './document/documents.web.tsx'
import { calendarPage, dutiesPage } from './duty/duties.web.tsx'
import { dutyFormPage, dutySubmitted } from './duty/duty-form.web.tsx'
import { dutyPage, endSubmitted, moveSubmitted } from './duty/duty.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/sager/pligter', dutiesPage).get('/sager/pligter.ics', calendarPage)
  app.get('/sager/pligter/ny', dutyFormPage).post('/sager/pligter/ny', dutySubmitted)
  app.get('/sager/pligter/:id', dutyPage)
  app.post('/sager/pligter/:id/flyt', moveSubmitted).post('/sager/pligter/:id/afslut', endSubmitted)
  return app.get('/sager', documentsPage).get('/sager/:id', documentPage)
}
