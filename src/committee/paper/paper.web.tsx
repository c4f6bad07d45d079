import type { Hono } from 'hono'
import { listEntries } from '../../budget/index.ts'
import { listHours } from '../../delivery/index.ts'
import { listReferrals } from '../../referrals/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { showDecisions } from '../meeting/decided.acts.ts'
import { BecameOf } from '../meeting/on-paper.tsx'
import { Actions } from './actions.tsx'
import { Differing } from './differing.tsx'
import { editPaper } from './paper.acts.ts'
import { PaperBody } from './paper.body.tsx'
import { settleFigure } from './settle.acts.ts'
import { showPaper } from './show.acts.ts'
import { worldOfPaper } from './world.ts'

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
}

function mustSayWhy(reason: string | undefined): string {
  if (reason !== undefined && reason.trim() !== '') return reason
  const message = 'Skriv, hvorfor ordene skal stå, eller brug tallet nu'
  throw new Refusal('invalid', message, { issues: [{ field: 'reason', message }] })
}

async function paperView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  const decided = await visit.do(showDecisions, { paper: paper.id })
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
          before={writes && paper.finishedOn === null ? <Differing paper={paper} /> : <BecameOf decided={decided} />}
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

const doneWords: Readonly<Record<string, string>> = {
  begyndt: 'Udkastet er gemt. Tallene nedenfor er levende, til papiret gøres færdigt.',
  rettet: 'Rettelsen er gemt.',
  tal: 'Teksten er gemt.',
  faerdig: 'Papiret er færdigt, og tallene er frosset. Det er først offentligt, når det offentliggøres.',
  offentlig: 'Papiret er offentliggjort. Enhver kan nu læse det.',
}
