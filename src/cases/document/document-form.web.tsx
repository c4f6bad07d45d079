import { mayDo, notFor, type World } from '../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { recordDocument, showDocument } from './document.acts.ts'
import { DocumentForm } from './document-form.tsx'
import { headFrom, valuesFrom } from './form-values.ts'
import type { Paper } from './shown.web.ts'
import { amendDocument } from './version.acts.ts'

export const newDocumentPage = page((visit) => newView(visit))

export const documentSubmitted = submitted({
  act: recordDocument,
  input: headFrom,
  done: ({ id }) => `/sager/${encodeURIComponent(id)}?gjort=journaliseret`,
  again: (visit, _c, attempt) => newView(visit, attempt),
})

export const amendPage = page((visit, c) => amendView(visit, c))

/** What the form does not show (the facts with their places) stays as it is in the version it stands on. */
export const amendSubmitted = submitted({
  act: amendDocument,
  input: (values, c) => ({
    version: values['version'],
    reason: values['reason'],
    document: { ...headFrom(values), id: c.req.param('id') },
    keepContent: true,
  }),
  done: ({ id }) => `/sager/${encodeURIComponent(id)}?gjort=rettet`,
  again: (visit, c, attempt) => amendView(visit, c, attempt),
})

async function newView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  if (!mayDo(recordDocument, visit.by)) throw notFor(recordDocument, visit.by)
  return {
    title: 'Journalisér et papir',
    crumbs: [{ href: '/sager', label: 'Sager' }, { label: 'Journalisér et papir' }],
    body: <DocumentForm action="/sager/nyt" attempt={attempt} {...await bodies(visit, visit.by.world)} />,
  }
}

async function amendView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  if (!mayDo(amendDocument, visit.by)) throw notFor(amendDocument, visit.by)
  const paper: Paper = await visit.do(showDocument, { id: c.req.param('id') })
  const here = `/sager/${encodeURIComponent(paper.id)}`
  // After a stale edit the form stands on the version that is there now; what was written is kept.
  const fresh = attempt?.refusal.code === 'stale' ? withVersion(attempt, paper.version) : attempt
  return {
    title: `Ret: ${paper.title}`,
    world: paper.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { href: here, label: paper.title }, { label: 'Ret' }],
    body: (
      <DocumentForm
        action={`${here}/ret`}
        attempt={fresh}
        stands={valuesFrom(paper)}
        {...await bodies(visit, paper.world as World)}
      />
    ),
  }
}

function withVersion(attempt: Attempt, version: number): Attempt {
  return { ...attempt, values: { ...attempt.values, version: String(version) } }
}

async function bodies(visit: Visit, world: World) {
  const { rows } = await visit.do(listBodies, { world, day: visit.today })
  const of = (kind: string) => rows.filter((b) => b.kind === kind).map((b) => ({ value: b.id, label: b.name }))
  return { committees: of('committee'), administrations: of('administration') }
}
