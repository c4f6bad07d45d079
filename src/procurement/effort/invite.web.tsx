import type { Hono } from 'hono'
import { formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { effortsPath } from './effort.view.ts'
import { placedIn, rowsOf, weightFrom, type Values } from './form-values.ts'
import { InviteForm } from './invite-form.tsx'
import { inviteSuppliers, moveProposalDeadline } from './market.acts.ts'
import { back, below, effortFor } from './one-effort.web.tsx'
import { DeadlineForm } from './deadline-form.tsx'

const weighed = ['weight'] as const

export function invitePages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/indkald`, {
    act: inviteSuppliers,
    input: (values, c) => ({ effort: c.req.param('id'), ...invitationsFrom(values) }),
    done: back('indkaldt'),
    again: view,
  })
  formPage(app, `${effortsPath}/:id/frist`, {
    act: moveProposalDeadline,
    input: ({ deadlines, answerBy, reason }, c) => ({ effort: c.req.param('id'), deadlines, answerBy, reason }),
    done: back('frist'),
    again: deadlineView,
  })
}

/** Criteria are those of the rows that were given a weight. */
function invitationsFrom(values: Values) {
  const first = values['first'] === 'ja'
  const criteria = rowsOf(values, 'criteria', weighed).map(({ at, row }) => ({
    ...{ id: `K${at + 1}`, title: row['title'], kind: row['kind'] },
    weight: weightFrom(row['weight'] ?? ''),
  }))
  return {
    suppliers: rowsOf(values, 'suppliers', ['']).map(({ row }) => row['']),
    reasonFewer: values['reasonFewer'],
    ...(first ? { answerBy: values['answerBy'], mostPoints: values['mostPoints'], criteria } : {}),
  }
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: inviteSuppliers, name: 'invite', attempt })
  const placed = placedIn(placedIn(attempt, 'criteria', weighed), 'suppliers', [''])
  return below(effort, 'Indkald forslag', <InviteForm effort={effort} attempt={placed} />)
}

async function deadlineView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: moveProposalDeadline, name: 'move-deadline', attempt })
  return below(effort, 'Flyt fristen', <DeadlineForm effort={effort} attempt={attempt} />)
}
