import type { Hono } from 'hono'
import { listEntries } from '../../budget/index.ts'
import { listHours } from '../../delivery/index.ts'
import { mayDo } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import type { Visit, WebEnv } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { editPaper, finishPaper, showPaper } from './paper.acts.ts'
import { PaperBody } from './paper.body.tsx'
import type { PaperShown } from './paper.view.ts'

export function paperPage(app: Hono<WebEnv>): void {
  app.get(
    '/udvalg/:id',
    page(async (visit, c) => {
      const paper = await visit.do(showPaper, { paper: c.req.param('id') })
      const insider = {
        money: mayDo(listEntries, visit.by),
        hours: mayDo(listHours, visit.by) && mayDo(listEntries, visit.by),
      }
      const body = (
        <PaperBody
          paper={paper}
          municipality={await municipalityOf(visit, paper)}
          insider={insider}
          actions={<Actions paper={paper} visit={visit} />}
          done={doneWords[c.req.query('gjort') ?? '']}
        />
      )
      return {
        title: paper.title,
        world: worldOfPaper(paper),
        crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { label: paper.title }],
        body,
      }
    }),
  )
}

const doneWords: Readonly<Record<string, string>> = {
  begyndt: 'Udkastet er gemt. Tallene nedenfor er levende, til papiret gøres færdigt.',
  rettet: 'Rettelsen er gemt.',
  faerdig: 'Papiret er færdigt. Tallene er frosset, og enhver kan nu læse det.',
}

export function worldOfPaper(paper: { world: string }): 'papers' | 'practice' | 'live' {
  return paper.world === 'papers' || paper.world === 'practice' ? paper.world : 'live'
}

function Actions({ paper, visit }: { paper: PaperShown; visit: Visit }) {
  const own = paper.world === visit.by.world && paper.finishedOn === null
  if (!own || !mayDo(editPaper, visit.by)) return null
  return (
    <>
      <a href={`/udvalg/${paper.id}/ret`}>Ret teksten</a>
      {mayDo(finishPaper, visit.by) ? (
        <a class="button button-primary" href={`/udvalg/${paper.id}/faerdig`}>
          Gør papiret færdigt
        </a>
      ) : null}
    </>
  )
}

/** The committee's municipality, under the names of the paper's own date; the installation's when the register has none. */
async function municipalityOf(visit: Visit, paper: PaperShown): Promise<string> {
  const { rows } = await visit.do(listBodies, { world: paper.world, day: paper.meetingDay ?? paper.draftedOn })
  let body = rows.find((b) => b.id === paper.committee)
  for (let steps = 0; body !== undefined && body.kind !== 'municipality' && steps < 10; steps++) {
    const parent = body.parent
    body = rows.find((b) => b.id === parent)
  }
  return body?.name ?? visit.installation.municipality
}
