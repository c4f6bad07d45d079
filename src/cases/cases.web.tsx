import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { documentPage } from './document/document.web.tsx'
import { documentsPage } from './document/documents.web.tsx'
import { filePages } from './file/file.web.tsx'
import { intakePages } from './intake/intake.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  intakePages(app)
  filePages(app)
  return app.get('/sager', documentsPage).get('/sager/:id', documentPage)
}
