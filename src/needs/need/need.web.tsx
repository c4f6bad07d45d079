import type { Hono } from 'hono'
import { listDuties } from '../../cases/index.ts'
import { mayDo, type World } from '../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listBodies, listEnterprises } from '../../registers/index.ts'
import { testCoverage } from '../offers/coverage.acts.ts'
import { needHref } from '../needs.view.ts'
import { sendToCommittee, withdrawNeed } from '../step/send.acts.ts'
import { recordOrientation, takeNextStep } from '../step/step.acts.ts'
import { addEvidence, amendNeed, showNeed } from './need.acts.ts'
import { NeedBody } from './need.body.tsx'
import type { NeedView, Open } from './view.ts'

export function needPages(app: Hono<WebEnv>): void {
  app.get(
    '/behov/:id',
    page((visit, c) => view(visit, c)),
  )
  app.post('/behov/:id/grundlag', submitted({ act: addEvidence, input: ofNeed, done: back('grundlag'), again: view }))
  app.post('/behov/:id/send', submitted({ act: sendToCommittee, input: ofNeed, done: back('sendt'), again: view }))
  app.post(
    '/behov/:id/orienteret',
    submitted({ act: recordOrientation, input: ofNeed, done: back('orienteret'), again: view }),
  )
  app.post(
    '/behov/:id/traek-tilbage',
    submitted({ act: withdrawNeed, input: ofNeed, done: back('trukket'), again: view }),
  )
  app.post('/behov/:id/skridt', submitted({ act: takeNextStep, input: ofNeed, done: back('skridt'), again: view }))
}

function ofNeed({ _key, form: _form, ...values }: Record<string, string>, c: WebContext) {
  return { ...values, need: c.req.param('id') }
}

const back =
  (done: string) =>
  (_out: unknown, _values: unknown, c: WebContext): string =>
    needHref(c.req.param('id') ?? '', `?gjort=${done}`)

const doneWords: Readonly<Record<string, string>> = {
  kortlagt: 'Behovet er kortlagt. Prøv nu, om et tilbud i kraft når gruppen.',
  rettet: 'Rettelsen er gemt.',
  proevet: 'Prøven er gemt.',
  grundlag: 'Grundlaget er lagt på behovet.',
  sendt: 'Behovet er sendt til udvalget, og pligten til at orientere er skrevet op.',
  trukket: 'Behovet er trukket tilbage.',
  orienteret: 'Det er skrevet, at udvalget er orienteret. Pligten er lukket.',
  skridt: 'Næste skridt er gemt.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const need = await visit.do(showNeed, { need: c.req.param('id') })
  const own = need.world === visit.by.world
  const may = (act: Parameters<typeof mayDo>[0]) => own && mayDo(act, visit.by)
  const open: Open = {
    amend: may(amendNeed),
    test: may(testCoverage),
    send: may(sendToCommittee),
    withdraw: may(withdrawNeed),
    tell: may(recordOrientation),
    step: may(takeNextStep),
    evidence: may(addEvidence),
  }
  const props: NeedView = {
    ...{ need, open, attempt, today: visit.today, done: doneWords[c.req.query('gjort') ?? ''] },
    duty: await dutyOf(visit, need),
    committees: open.send ? await committeesOf(visit) : [],
    suppliers: open.step ? await suppliersOf(visit) : [],
  }
  return {
    title: need.title,
    world: need.world as World,
    crumbs: [{ href: '/behov', label: 'Behov' }, { label: need.title }],
    body: <NeedBody {...props} />,
  }
}

/** R05's clock, for those who may see the house's duties. */
async function dutyOf(visit: Visit, need: { id: string; world: string }): Promise<NeedView['duty']> {
  if (!mayDo(listDuties, visit.by)) return undefined
  const { duties, undated } = await visit.do(listDuties, { world: need.world, rule: 'R05' })
  return [...duties, ...undated].find((d) => d.cause.kind === 'need' && d.cause.id === need.id)
}

async function committeesOf(visit: Visit) {
  const { rows } = await visit.do(listBodies, {})
  return rows.filter((b) => b.kind === 'committee').map((b) => ({ value: b.id, label: b.name }))
}

const mostSuppliers = 500

async function suppliersOf(visit: Visit) {
  const { rows } = await visit.do(listEnterprises, { kind: 'supplier', limit: mostSuppliers })
  return rows.map((e) => ({ value: e.id, label: e.name }))
}
