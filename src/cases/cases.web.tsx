import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { checkPage } from './check/check.web.tsx'
import { documentPage } from './document/document.web.tsx'
import { documentsPage } from './document/documents.web.tsx'

export function pages(): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/sager', documentsPage)
    .get('/sager/:id', documentPage)
    .get('/sager/:id/eftersyn', checkPage)
}
