import { Hono } from 'hono'
import { submitted } from '../platform/web/pages.tsx'
import type { WebEnv } from '../platform/web/visit.ts'
import { accrualPage } from './accrual/accrual.web.tsx'
import { claimPage } from './claim/claim.web.tsx'
import { generateClaims } from './claim/generate.acts.ts'
import { claimsList, listView } from './claim/list.web.tsx'
import { invoicePages } from './invoice/invoice.web.tsx'
import { paymentPages } from './payment/payment.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/afregning', claimsList)
  app.post(
    '/afregning',
    submitted({
      act: generateClaims,
      done: ({ claims }) => `/afregning?gjort=dannet-${claims.length}`,
      again: listView,
    }),
  )
  app.get('/afregning/periodisering', accrualPage)
  invoicePages(app)
  paymentPages(app)
  claimPage(app)
  return app
}
