import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { agreementPage } from './agreement.web.tsx'
import { agreementsPage } from './list.web.tsx'

export function pages(): Hono<WebEnv> {
  return new Hono<WebEnv>().get('/aftaler', agreementsPage).get('/aftaler/:code', agreementPage)
}
