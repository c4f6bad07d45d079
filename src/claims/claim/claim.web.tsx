import type { Hono } from 'hono'
import { mayDo } from '../../platform/index.ts'
import { showCourse } from '../../delivery/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { withRows } from '../../platform/web/rows.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { recordInvoice } from '../invoice/invoice.acts.ts'
import { listInvoices } from '../invoice/invoices.acts.ts'
import { listPayments } from '../payment/batches.acts.ts'
import { confirmClaim, proposeCorrection } from './answer.acts.ts'
import { allowDespite, approveClaim } from './approve.acts.ts'
import { answerCorrection, attestClaim } from './attest.acts.ts'
import { ClaimBody } from './claim.body.tsx'
import { monthWords } from './claim.view.ts'
import { inForm, kronerAt, linesWritten } from './form.ts'
import { showClaim } from './show.acts.ts'

const address = '/afregning/:claim'
const own = (c: WebContext) => `/afregning/${c.req.param('claim')}`
const of = (values: Record<string, string>, c: WebContext) => ({
  claim: c.req.param('claim'),
  version: values['version'],
})
const done = (what: string) => (_out: unknown, _values: unknown, c: WebContext) => `${own(c)}?gjort=${what}`

/** One claim: what stops it first, every line's delivery behind it, and the form of whoever is next. */
export function claimPage(app: Hono<WebEnv>): void {
  app.get(
    address,
    page((visit, c) => view(visit, c)),
  )
  for (const way of ['bekraeft', 'ret', 'rettelse', 'attester', 'tillad', 'godkend', 'faktura'])
    app.get(`${address}/${way}`, (c) => c.redirect(own(c), 303))
  app.post(`${address}/bekraeft`, submitted({ act: confirmClaim, input: of, done: done('bekraeftet'), again: view }))
  const lined = { input: withLinesOf, again: withLines() }
  app.post(`${address}/ret`, withRows(view, submitted({ act: proposeCorrection, ...lined, done: done('rettet') })))
  app.post(`${address}/godkend`, withRows(view, submitted({ act: approveClaim, ...lined, done: done('godkendt') })))
  app.post(
    `${address}/rettelse`,
    submitted({ act: answerCorrection, input: answer, done: done('svaret'), again: view }),
  )
  const attests = { input: rejected, done: done('attesteret'), again: withLines('rejected') }
  app.post(`${address}/attester`, withRows(view, submitted({ act: attestClaim, ...attests })))
  app.post(`${address}/tillad`, submitted({ act: allowDespite, input: allowed, done: done('tilladt'), again: view }))
  app.post(`${address}/faktura`, submitted({ act: recordInvoice, input: typed, done: done('faktura'), again: asTyped }))
}

function withLinesOf(values: Record<string, string>, c: WebContext) {
  return { ...of(values, c), lines: linesWritten(values) }
}

function allowed(values: Record<string, string>, c: WebContext) {
  return { ...of(values, c), blocker: values['blocker'], reason: values['reason'] }
}

function answer({ correction, accept, reason }: Record<string, string>) {
  return { correction, reason, accept: accept === undefined ? undefined : accept === 'ja' }
}

function rejected(values: Record<string, string>, c: WebContext) {
  const lines = linesWritten(values, false)
  return { ...of(values, c), rejected: lines.map(({ line, reason }) => ({ line, reason })) }
}

function typed(v: Record<string, string>, c: WebContext) {
  const vat = (v['vat'] ?? '').trim()
  return {
    ...{
      claim: c.req.param('claim'),
      kind: v['kind'],
      number: v['number'],
      issuedOn: v['issuedOn'],
      credits: v['credits'],
    },
    netOere: kronerAt(v['net'] ?? '', 'net'),
    ...(vat === '' ? {} : { vatOere: kronerAt(vat, 'vat') }),
  }
}

/** The act's names for the typed amounts are the form's with their unit. */
function asTyped(visit: Visit, c: WebContext, attempt: Attempt) {
  const errors = attempt.errors.map((e) => (e.name === undefined ? e : { ...e, name: e.name.replace(/Oere$/, '') }))
  return view(visit, c, { ...attempt, errors })
}

function withLines(list?: string) {
  return (visit: Visit, c: WebContext, attempt: Attempt) => view(visit, c, inForm(attempt, list))
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const claim = await visit.do(showClaim, { claim: c.req.param('claim') })
  const invoices = (await visit.do(listInvoices, { claim: claim.id, world: visit.by.world })).rows
  const payments = mayDo(listPayments, visit.by) ? (await visit.do(listPayments, { claim: claim.id })).rows : []
  const title = `${monthWords(claim)}: ${claim.supplierName}`
  const seesCourse = mayDo(showCourse, visit.by)
  return {
    title,
    wide: true,
    crumbs: [{ href: '/afregning', label: 'Afregning' }, { label: claim.number }],
    body: (
      <ClaimBody
        {...{
          claim,
          invoices,
          payments,
          attempt,
          seesCourse,
          by: visit.by,
          done: c.req.query('gjort'),
          way: c.req.path.split('/')[3],
        }}
      />
    ),
  }
}
