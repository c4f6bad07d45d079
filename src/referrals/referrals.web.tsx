import { Hono } from 'hono'
import { page } from '../platform/web/pages.tsx'
import type { WebEnv } from '../platform/web/visit.ts'
import { findPage, findResult, newPage, recorded } from './citizen.web.tsx'
import { citizenPage } from './citizen-page.web.tsx'
import { ended, endPage } from './ending.web.tsx'
import { list } from './list.web.tsx'
import { offersPage } from './offers.web.tsx'
import { accepted, declined, referralPage } from './referral.web.tsx'
import { referPage, referred } from './refer.web.tsx'

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
    .post('/henvisninger/:id/modtag', accepted)
    .post('/henvisninger/:id/afvis', declined)
    .get(
      '/henvisninger/:id/afslut',
      page((visit, c) => endPage(visit, c)),
    )
    .post('/henvisninger/:id/afslut', ended)
}
