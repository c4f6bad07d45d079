import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { amendPage, amendSubmitted, documentSubmitted, newDocumentPage } from './document/document-form.web.tsx'
import { checkPage } from './check/check.web.tsx'
import { documentPage } from './document/document.web.tsx'
import { documentsPage } from './document/documents.web.tsx'
import { remarkPage, remarkSubmitted } from './document/remark.web.tsx'
import { textPage } from './document/text.web.tsx'
import { versionsPage } from './document/versions.web.tsx'
import { dutyPages } from './duty/pages.web.ts'
import { filePages } from './file/file.web.tsx'
import { intakePages } from './intake/intake.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/sager', documentsPage)
  app.get('/sager/nyt', newDocumentPage).post('/sager/nyt', documentSubmitted)
  dutyPages(app)
  intakePages(app)
  filePages(app)
  app.get('/sager/:id', documentPage)
  app.get('/sager/:id/ret', amendPage).post('/sager/:id/ret', amendSubmitted)
  app.get('/sager/:id/eftersyn', checkPage)
  app.get('/sager/:id/tekst', textPage)
  app.get('/sager/:id/versioner', versionsPage)
  app.get('/sager/:id/bemaerkning', remarkPage).post('/sager/:id/bemaerkning', remarkSubmitted)
  return app
}
