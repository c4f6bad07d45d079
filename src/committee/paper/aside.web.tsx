import type { Hono } from 'hono'
import { download } from '../../platform/index.ts'
import { page, type PageView } from '../../platform/web/pages.tsx'
import { Notice } from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { ChangesBody } from './changes.tsx'
import { mustBeAllowed } from './may.ts'
import { PaperBody } from './paper.body.tsx'
import { publishPaper } from './publish.acts.ts'
import { render, showPaper } from './show.acts.ts'
import { paperChanges } from './versions.acts.ts'
import { crumbsOf, worldOfPaper } from './world.ts'

/** Beside the paper: as the public sees it, what changed, and its files. */
export function asidePages(app: Hono<WebEnv>): void {
  app.get('/udvalg/:id/offentligt', page(publicView))
  app.get('/udvalg/:id/aendringer', page(changesView))
  app.get('/udvalg/:id/hent/:format', async (c) =>
    download(await visitOf(c).do(render, { paper: c.req.param('id'), format: c.req.param('format') })),
  )
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
