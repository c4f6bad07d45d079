import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { amendPage, amendSubmitted, documentSubmitted, newDocumentPage } from './document/document-form.web.tsx'
import { documentPage } from './document/document.web.tsx'
import { documentsPage } from './document/documents.web.tsx'
<<<<<<< HEAD
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
=======
import { remarkPage, remarkSubmitted } from './document/remark.web.tsx'
import { versionsPage } from './document/versions.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/sager', documentsPage)
  app.get('/sager/nyt', newDocumentPage).post('/sager/nyt', documentSubmitted)
  app.get('/sager/:id', documentPage)
  app.get('/sager/:id/ret', amendPage).post('/sager/:id/ret', amendSubmitted)
  app.get('/sager/:id/versioner', versionsPage)
  app.get('/sager/:id/bemaerkning', remarkPage).post('/sager/:id/bemaerkning', remarkSubmitted)
  return app
>>>>>>> main
}
