import type { Hono } from 'hono'
import type { WebEnv } from '../../platform/web/visit.ts'
import { assessPages } from '../assessment/assess.web.tsx'
import { awardPages } from '../assessment/award.web.tsx'
import { amendPages } from '../brief/amend.web.tsx'
import { beginPages } from '../brief/begin.web.tsx'
import { guidancePage } from '../guidance/guidance.web.tsx'
import { implementPages } from '../implementation/implement.web.tsx'
import { deadlinePages } from '../market/deadline.web.tsx'
import { invitePages } from '../market/invite.web.tsx'
import { surveyPages } from '../market/survey.web.tsx'
import { openRegisterPages } from '../open-register/register.web.tsx'
import { proposalPages } from '../proposal/proposal.web.tsx'
import { effortsPath } from './effort.view.ts'
import { effortPage } from './effort.web.tsx'
import { effortsPage } from './efforts.web.tsx'
import { endPages } from './end.web.tsx'

/** Special efforts for those who buy and those who are invited, the open register, and the guidance. */
export function effortPages(app: Hono<WebEnv>): void {
  app.get(effortsPath, effortsPage)
  guidancePage(app)
  openRegisterPages(app)
  proposalPages(app)
  beginPages(app)
  amendPages(app)
  surveyPages(app)
  invitePages(app)
  deadlinePages(app)
  assessPages(app)
  awardPages(app)
  endPages(app)
  implementPages(app)
  effortPage(app)
}
