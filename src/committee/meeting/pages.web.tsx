import type { Hono } from 'hono'
import type { WebEnv } from '../../platform/web/visit.ts'
import { amendPage, amendSubmitted } from './amend.web.tsx'
import { callPage, callSubmitted } from './call.web.tsx'
import { remarkPage, remarkSubmitted } from './correct-remark.web.tsx'
import { correctionPage, correctionSubmitted } from './correction.web.tsx'
import { recordPage, recordSubmitted } from './decision-form.web.tsx'
import { decisionPage } from './decision.web.tsx'
import { decisionsPage } from './decisions.web.tsx'
import { meetingPage, moveSubmitted, takeOffSubmitted } from './meeting.web.tsx'
import { meetingsPage } from './meetings.web.tsx'
import { putPage, putSubmitted } from './put.web.tsx'

/** The addresses of meetings and decisions; they stand before a paper's own, which takes any name. */
export function meetingPages(app: Hono<WebEnv>): void {
  app.get('/udvalg/moeder', meetingsPage)
  app.get('/udvalg/moeder/nyt', callPage).post('/udvalg/moeder/nyt', callSubmitted)
  app.get('/udvalg/moeder/:id', meetingPage)
  app.get('/udvalg/moeder/:id/ret', amendPage).post('/udvalg/moeder/:id/ret', amendSubmitted)
  app.get('/udvalg/moeder/:id/saet-paa', putPage).post('/udvalg/moeder/:id/saet-paa', putSubmitted)
  app.post('/udvalg/moeder/:id/flyt', moveSubmitted).post('/udvalg/moeder/:id/af', takeOffSubmitted)
  app.get('/udvalg/beslutninger', decisionsPage)
  app.get('/udvalg/beslutninger/ny', recordPage).post('/udvalg/beslutninger/ny', recordSubmitted)
  app.get('/udvalg/beslutninger/ret/:id', correctionPage).post('/udvalg/beslutninger/ret/:id', correctionSubmitted)
  app.get('/udvalg/beslutninger/bemaerkning/:id', remarkPage)
  app.post('/udvalg/beslutninger/bemaerkning/:id', remarkSubmitted)
  app.get('/udvalg/beslutninger/:item', decisionPage)
}
