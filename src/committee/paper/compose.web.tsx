import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { cameFrom, composedOf, holdsParts } from './compose.ts'
import { ComposeForm } from './compose.tsx'
import { mustBeAllowed } from './may.ts'
import { editPaper } from './paper.acts.ts'
import type { PaperShown } from './paper.view.ts'
import { paperKinds } from './parts.ts'
import { crumbsOf, worldOfPaper } from './world.ts'
import { mustBeDraft } from './row.ts'
import { paperOffers } from './offers.acts.ts'
import { showPaper } from './show.acts.ts'

/** The composer: one form, saved by every button, so that it is whole without JavaScript. */
export function composePage(app: Hono<WebEnv>): void {
  formPage(app, '/udvalg/:id/ret', {
    act: editPaper,
    input: (values, c) => ({ ...inputOf(values), paper: c.req.param('id') }),
    done: (_out, values, c) => {
      const back = cameFrom(values)
      const at = `/udvalg/${c.req.param('id')}`
      return back === undefined ? `${at}?gjort=rettet` : `${at}/ret?gemt=ja${back === 'form' ? '' : `#del-${back}`}`
    },
    again: view,
  })
}

function inputOf(values: Record<string, string>) {
  const { title, meetingDay, version, introduction } = values
  const head = { title, meetingDay, version }
  if (!holdsParts(values)) return { ...head, introduction }
  return { ...head, ...composedOf(values, kindOf(values['kind'])) }
}

function kindOf(value: string | undefined) {
  return paperKinds.find((k) => k === value) ?? 'orientering'
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(editPaper, visit.by)
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  mustBeDraft({ finished_on: paper.finishedOn })
  const offers = await visit.do(paperOffers, {})
  return {
    title: `Ret: ${paper.title}`,
    world: worldOfPaper(paper),
    crumbs: crumbsOf(paper, 'Ret papiret'),
    body: (
      <ComposeForm
        paper={paper}
        mine={mineOf(paper, attempt)}
        offers={offers}
        attempt={attempt}
        saved={c.req.query('gemt') === 'ja'}
      />
    ),
  }
}

/** What the form shows: what was typed when it was refused, otherwise what is saved. */
function mineOf(paper: PaperShown, attempt: Attempt | undefined) {
  const { parts, points, annexes } = paper
  if (attempt === undefined) return { parts, points, annexes }
  if (holdsParts(attempt.values)) return composedOf(attempt.values, paper.kind)
  const text = attempt.values['introduction']
  return text === undefined
    ? { parts, points, annexes }
    : {
        points,
        annexes,
        parts: [
          { key: 'summary' as const, blocks: [{ kind: 'text' as const, text }] },
          ...parts.filter((p) => p.key !== 'summary'),
        ],
      }
}
