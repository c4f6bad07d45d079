import type { Hono } from 'hono'
import type { WebEnv } from '../../platform/web/visit.ts'
import { purchaseFormPage } from './purchase-form.web.tsx'
import { purchasesPage } from './purchases.web.tsx'

export function goodsPages(app: Hono<WebEnv>): void {
  purchaseFormPage(app)
  purchasesPage(app)
}
