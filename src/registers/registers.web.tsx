import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { bodiesPage } from './bodies.web.tsx'
import { codesPage } from './codes.web.tsx'
import { enterpriseSubmitted, newEnterprisePage } from './enterprise-form.web.tsx'
import { enterprisePage } from './enterprise.web.tsx'
import { enterprisesPage } from './enterprises.web.tsx'
import { lawPages } from './law/law.web.tsx'
import { districtsPage, targetGroupsPage } from './nouns.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  lawPages(app)
  return app
    .get('/registre', enterprisesPage)
    .get('/registre/virksomheder', (c) => c.redirect('/registre', 301))
    .get('/registre/virksomheder/ny', newEnterprisePage)
    .post('/registre/virksomheder/ny', enterpriseSubmitted)
    .get('/registre/virksomheder/:id', enterprisePage)
    .get('/registre/myndigheder', bodiesPage)
    .get('/registre/koder', codesPage)
    .get('/registre/maalgrupper', targetGroupsPage)
    .get('/registre/bydele', districtsPage)
}
