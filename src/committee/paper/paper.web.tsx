import type { Hono } from 'hono'
import { listEntries } from '../../budget/index.ts'
import { listHours } from '../../delivery/index.ts'
import { listReferrals } from '../../referrals/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { download, mayDo } from '../../platform/index.ts'
import { Errors, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Notice } from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { ChangesBody } from './changes.tsx'
import { Differing } from './differing.tsx'
import { finishPaper, publishPaper, settleFigure } from './finish.acts.ts'
import { mustBeAllowed } from './may.ts'
import { draftPaper, editPaper } from './paper.acts.ts'
import { PaperBody } from './paper.body.tsx'
import type { PaperShown } from './paper.view.ts'
import { paperChanges, render, showPaper } from './show.acts.ts'

export function paperPage(app: Hono<WebEnv>): void {
  app.get(
    '/udvalg/:id',
    page((visit, c) => paperView(visit, c)),
  )
  app.post(
    '/udvalg/:id/tal',
    submitted({
      act: settleFigure,
      input: (values, c) => ({
        paper: c.req.param('id'),
        version: values['version'],
        figure: values['figure'],
        reason: values['do'] === 'brug' ? '' : mustSayWhy(values['reason']),
      }),
      done: (_out, _values, c) => `/udvalg/${c.req.param('id')}?gjort=tal`,
      again: paperView,
    }),
  )
  app.get('/udvalg/:id/offentligt', page(publicView))
  app.get('/udvalg/:id/aendringer', page(changesView))
  app.get('/udvalg/:id/hent/:format', async (c) =>
    download(await visitOf(c).do(render, { paper: c.req.param('id'), format: c.req.param('format') })),
  )
}

function mustSayWhy(reason: string | undefined): string {
  if (reason !== undefined && reason.trim() !== '') return reason
  const message = 'Skriv, hvorfor ordene skal stå, eller brug tallet nu'
  throw new Refusal('invalid', message, { issues: [{ field: 'reason', message }] })
}

async function paperView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  const writes = paper.world === visit.by.world && mayDo(editPaper, visit.by)
  return {
    title: paper.title,
    world: worldOfPaper(paper),
    crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { label: paper.title }],
    body: (
      <>
        <Errors attempt={attempt} />
        <PaperBody
          paper={paper}
          insider={insiderOf(visit)}
          actions={<Actions paper={paper} visit={visit} />}
          before={writes && paper.finishedOn === null ? <Differing paper={paper} /> : undefined}
          done={doneWords[c.req.query('gjort') ?? '']}
        />
      </>
    ),
  }
}

function insiderOf({ by }: Visit) {
  const money = mayDo(listEntries, by)
  return { money, hours: money && mayDo(listHours, by), referrals: mayDo(listReferrals, by) }
}

/** What anybody will meet when it is published: no way to the rows, and nothing to press. */
async function publicView(visit: Visit, c: WebContext): Promise<PageView> {
  mustBeAllowed(publishPaper, visit.by)
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  return {
    title: `Offentligt: ${paper.title}`,
    world: worldOfPaper(paper),
    crumbs: crumbsOf(paper, 'Sådan ser offentligheden det'),
    body: (
      <>
        <Notice kind="info" heading="Sådan ser offentligheden det">
          {paper.publishedOn === null
            ? 'Papiret er ikke offentligt endnu. Tallene fører til månederne i papiret, ikke til rækkerne.'
            : 'Papiret er offentligt. Tallene fører til månederne i papiret, ikke til rækkerne.'}
        </Notice>
        <PaperBody paper={paper} insider={{ money: false, hours: false, referrals: false }} />
      </>
    ),
  }
}

async function changesView(visit: Visit, c: WebContext): Promise<PageView> {
  mustBeAllowed(paperChanges, visit.by)
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  const { versions } = await visit.do(paperChanges, { paper: paper.id })
  return {
    title: `Ændringer: ${paper.title}`,
    world: worldOfPaper(paper),
    crumbs: crumbsOf(paper, 'Hvad ændrede sig'),
    body: <ChangesBody title={paper.title} versions={versions} />,
  }
}

const doneWords: Readonly<Record<string, string>> = {
  begyndt: 'Udkastet er gemt. Tallene nedenfor er levende, til papiret gøres færdigt.',
  rettet: 'Rettelsen er gemt.',
  tal: 'Teksten er gemt.',
  faerdig: 'Papiret er færdigt, og tallene er frosset. Det er først offentligt, når det offentliggøres.',
  offentlig: 'Papiret er offentliggjort. Enhver kan nu læse det.',
}

export function worldOfPaper(paper: { world: string }): 'papers' | 'practice' | 'live' {
  return paper.world === 'papers' || paper.world === 'practice' ? paper.world : 'live'
}

export function crumbsOf(paper: PaperShown, label: string) {
  return [{ href: '/udvalg', label: 'Udvalg' }, { href: `/udvalg/${paper.id}`, label: paper.title }, { label }]
}

function Actions({ paper, visit }: { paper: PaperShown; visit: Visit }) {
  if (paper.world !== visit.by.world || !mayDo(editPaper, visit.by)) return null
  const at = `/udvalg/${paper.id}`
  const changes = <a href={`${at}/aendringer`}>Hvad ændrede sig</a>
  const seen = <a href={`${at}/offentligt`}>Sådan ser offentligheden det</a>
  const primary = (act: typeof finishPaper | typeof publishPaper, href: string, label: string) =>
    mayDo(act, visit.by) ? (
      <a class="button button-primary" href={`${at}/${href}`}>
        {label}
      </a>
    ) : null
  if (paper.finishedOn === null)
    return (
      <>
        <a href={`${at}/ret`}>Ret papiret</a>
        {changes}
        {seen}
        {primary(finishPaper, 'faerdig', 'Gør papiret færdigt')}
      </>
    )
  return (
    <>
      {mayDo(draftPaper, visit.by) ? <a href={`/udvalg/ny?som=${paper.id}`}>Begynd et nyt ud fra dette</a> : null}
      {changes}
      {paper.publishedOn === null ? seen : null}
      {paper.publishedOn === null ? primary(publishPaper, 'offentliggoer', 'Offentliggør') : null}
    </>
  )
}
