import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listAgreements } from '../../portfolio/index.ts'
import { listBodies } from '../../registers/index.ts'
import { DraftForm, EditForm } from './paper-form.tsx'
import { mustBeAllowed } from './may.ts'
import { draftPaper, editPaper, showPaper } from './paper.acts.ts'
import { worldOfPaper } from './paper.web.tsx'

export function paperFormPages(app: Hono<WebEnv>): void {
  app.get(
    '/udvalg/ny',
    page((visit) => draftView(visit)),
  )
  app.post(
    '/udvalg/ny',
    submitted({
      act: draftPaper,
      done: ({ paper }) => `/udvalg/${paper}?gjort=begyndt`,
      again: (visit, _c, attempt) => draftView(visit, attempt),
    }),
  )
  app.get(
    '/udvalg/:id/ret',
    page((visit, c) => editView(visit, c)),
  )
  app.post(
    '/udvalg/:id/ret',
    submitted({
      act: editPaper,
      input: (values, c) => ({ ...values, paper: c.req.param('id') }),
      done: (_out, _values, c) => `/udvalg/${c.req.param('id')}?gjort=rettet`,
      again: editView,
    }),
  )
}

async function draftView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(draftPaper, visit.by)
  const agreements = (await visit.do(listAgreements, {})).rows.filter((a) => a.state === 'concluded')
  const committees = (await visit.do(listBodies, {})).rows.filter((b) => b.kind === 'committee')
  const first = agreements[0]
  return {
    title: 'Begynd et papir',
    crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { label: 'Begynd et papir' }],
    body: (
      <DraftForm
        attempt={attempt}
        agreements={agreements.map((a) => ({ value: a.code, label: a.name }))}
        committees={committees.map((b) => ({ value: b.id, label: b.name }))}
        suggested={{
          title: first === undefined ? '' : `Orientering om forbrug og lønnede timer: ${first.name}`,
          introduction: suggestedIntroduction(visit.today),
        }}
      />
    ),
  }
}

/** Neutral, and true of any agreement: what the paper is, what its figures count, and that nothing is asked. */
export function suggestedIntroduction(today: string): string {
  return [
    'Udvalget orienteres om forbruget på aftalen og om de lønnede timer, som borgerne har fået hos virksomheder. Der skal ikke træffes beslutning.',
    'For hver delaftale vises loftet, det brugte, det disponerede og det, der er tilbage. Brugt er det, leverandørerne har leveret. Disponeret er penge, der er reserveret til henviste borgere og endnu ikke brugt. Alle beløb er uden moms.',
    `Lønnede timer er timer med almindelig løn fra en virksomhed, registreret af leverandørernes mentorer. Papiret er begyndt den ${formatDay(today)}; tallenes egen dato står i papiret.`,
  ].join('\n\n')
}

async function editView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(editPaper, visit.by)
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  if (paper.finishedOn !== null)
    throw new Refusal('conflict', 'Papiret er gjort færdigt og kan ikke ændres. Begynd et nyt.', { rule: 'FROZEN' })
  return {
    title: `Ret: ${paper.title}`,
    world: worldOfPaper(paper),
    crumbs: [
      { href: '/udvalg', label: 'Udvalg' },
      { href: `/udvalg/${paper.id}`, label: paper.title },
      { label: 'Ret teksten' },
    ],
    body: <EditForm paper={paper} attempt={attempt} />,
  }
}
