import type { Hono } from 'hono'
import { listBodies } from '../../registers/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { endings } from '../file/file.web.tsx'
import { fieldInForm, readDraft } from './form.ts'
import * as acts from './intake.acts.ts'
import { IntakesBody } from './intakes.tsx'
import { EndedBody } from './ended.tsx'
import { ReviewBody } from './review.tsx'

const path = '/sager/indlaes'
const here = { href: path, label: 'Læs et papir ind' }

/** Reading a paper in: the upload, the review beside the text, and its end. */
export function intakePages(app: Hono<WebEnv>): void {
  app.get(path, page(intakesView))
  app.post(
    path,
    submitted({
      act: acts.readPaper,
      input: (_values, _c, files) => ({ name: files['base64']?.name ?? 'fil', base64: files['base64']?.base64 }),
      done: ({ intake }) => `${path}/${intake}`,
      again: intakesView,
    }),
  )
  app.get(`${path}/:id`, page(reviewView))
  app.post(
    `${path}/:id`,
    submitted({
      act: acts.amendIntake,
      input: reviewed,
      done: ({ intake }) => `${path}/${intake}?gjort=gemt`,
      again: reviewView,
    }),
  )
  app.post(
    `${path}/:id/journaliser`,
    submitted({
      act: acts.confirmIntake,
      input: reviewed,
      done: (_out, _values, c) => `${path}/${c.req.param('id')}?gjort=journaliseret`,
      again: reviewView,
    }),
  )
  app.post(
    `${path}/:id/kasser`,
    submitted({
      act: acts.dropIntake,
      input: (values, c) => ({ intake: c.req.param('id'), version: values['version'], reason: values['reason'] }),
      done: ({ intake }) => `${path}/${intake}?gjort=kasseret`,
      again: reviewView,
    }),
  )
}

function reviewed(values: Record<string, string>, c: WebContext) {
  return { intake: c.req.param('id'), version: values['version'], draft: readDraft(values) }
}

async function intakesView(visit: Visit, _c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(acts.readPaper, visit)
  const { rows } = await visit.do(acts.listIntakes, {})
  const waits = attempt?.refusal.details['intake']
  return {
    title: 'Læs et papir ind',
    crumbs: [{ href: '/sager', label: 'Sager' }, { label: here.label }],
    body: (
      <IntakesBody
        rows={rows}
        endings={endings}
        attempt={attempt}
        waits={typeof waits === 'string' ? waits : undefined}
      />
    ),
  }
}

async function reviewView(visit: Visit, c: WebContext, given?: Attempt): Promise<PageView> {
  onlyFor(acts.showIntake, visit)
  const intake = await visit.do(acts.showIntake, { intake: c.req.param('id') })
  const title = intake.draft.document.title
  const frame = { title, crumbs: [{ href: '/sager', label: 'Sager' }, here, { label: intake.name }] }
  if (intake.endedOn !== null) return { ...frame, body: <EndedBody intake={intake} attempt={given} visit={visit} /> }
  const bodies = (await visit.do(listBodies, {})).rows
  const attempt = given && {
    ...given,
    errors: given.errors.map((e) => (e.name === undefined ? e : { ...e, name: fieldInForm(e.name, given.values) })),
  }
  const body = <ReviewBody intake={intake} bodies={bodies} attempt={attempt} saved={c.req.query('gjort') === 'gemt'} />
  return { ...frame, wide: true, body }
}
