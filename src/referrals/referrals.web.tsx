import { Hono, type Handler } from 'hono'
import { page } from '../platform/web/pages.tsx'
import type { WebEnv } from '../platform/web/visit.ts'
import { findPage, findResult, newPage, recorded } from './citizen/citizen.web.tsx'
import { citizenPage } from './citizen/citizen-page.web.tsx'
import { ended, endPage } from './referral/ending.web.tsx'
import { list } from './referral/list.web.tsx'
import { offersPage } from './referral/offers/offers.web.tsx'
import { accepted, declined, referralPage } from './referral/referral.web.tsx'
import { referPage, referred } from './referral/refer.web.tsx'

export function pages(): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/borgere', page(findPage))
    .post('/borgere', findResult)
    .get(
      '/borgere/ny',
      page((visit) => newPage(visit)),
    )
    .post('/borgere/ny', recorded)
    .get('/borgere/:id', page(citizenPage))
    .get('/borgere/:id/henvis', page(offersPage))
    .get(
      '/borgere/:id/henvis/:lot',
      page((visit, c) => referPage(visit, c)),
    )
    .post('/borgere/:id/henvis/:lot', referred)
    .get('/henvisninger', list)
    .get(
      '/henvisninger/:id',
      page((visit, c) => referralPage(visit, c)),
    )
    .get('/henvisninger/:id/modtag', toReferral)
    .post('/henvisninger/:id/modtag', accepted)
    .get('/henvisninger/:id/afvis', toReferral)
    .post('/henvisninger/:id/afvis', declined)
    .get(
      '/henvisninger/:id/afslut',
      page((visit, c) => endPage(visit, c)),
    )
    .post('/henvisninger/:id/afslut', ended)
}

/** A form's address loaded anew, after a refusal say, leads to the page the form stands on. */
const toReferral: Handler<WebEnv> = (c) =>
  c.redirect(`/henvisninger/${encodeURIComponent(c.req.param('id') ?? '')}`, 303)
