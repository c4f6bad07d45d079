import type { Hono } from 'hono'
import type { WebEnv } from '../../platform/web/visit.ts'
import { lawFormPage } from './law-form.web.tsx'
import { lawPage } from './law-list.web.tsx'
import { lawRowPages } from './law-row.web.tsx'

export function lawPages(app: Hono<WebEnv>): void {
  app.get('/registre/lov', lawPage)
  lawFormPage(app)
  lawRowPages(app)
}
