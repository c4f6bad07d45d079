import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { effortsPath } from '../effort/effort.view.ts'
import { back, below, effortFor } from '../effort/one-effort.web.tsx'
import { DeadlineForm } from './deadline-form.tsx'
import { moveProposalDeadline } from './deadline.acts.ts'

export function deadlinePages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/frist`, {
    act: moveProposalDeadline,
    input: ({ deadlines, answerBy, reason }, c) => ({ effort: c.req.param('id'), deadlines, answerBy, reason }),
    done: back('frist'),
    again: deadlineView,
  })
}

async function deadlineView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: moveProposalDeadline, name: 'move-deadline', attempt })
  return below(effort, 'Flyt fristen', <DeadlineForm effort={effort} attempt={attempt} />)
}
