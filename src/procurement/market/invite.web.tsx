import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { effortsPath } from '../effort/effort.view.ts'
import { weightFrom } from '../effort/form-fields.ts'
import { type Values, placedIn, rowsOf } from '../effort/form-values.ts'
import { back, below, effortFor } from '../effort/one-effort.web.tsx'
import { InviteForm } from './invite-form.tsx'
import { inviteSuppliers } from './invite.acts.ts'

const weighed = ['weight'] as const

export function invitePages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/indkald`, {
    act: inviteSuppliers,
    input: (values, c) => ({ effort: c.req.param('id'), ...invitationsFrom(values) }),
    done: back('indkaldt'),
    again: view,
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
