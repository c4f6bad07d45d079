import type { Hono } from 'hono'
import type { WebEnv } from '../../platform/web/visit.ts'
import { guidancePage } from '../guidance/guidance.web.tsx'
import { openRegisterPages } from '../open-register/register.web.tsx'
import { proposalPages } from '../proposal/proposal.web.tsx'
import { assessPages } from './assess.web.tsx'
import { beginPages } from './begin.web.tsx'
import { decidePages } from './decide.web.tsx'
import { effortPage } from './effort.web.tsx'
import { effortsPage } from './efforts.web.tsx'
import { effortsPath } from './effort.view.ts'
import { invitePages } from './invite.web.tsx'
import { surveyPages } from './survey.web.tsx'

/** Special efforts for those who buy and those who are invited, the open register, and the guidance. */
export function effortPages(app: Hono<WebEnv>): void {
  app.get(effortsPath, effortsPage)
  guidancePage(app)
  openRegisterPages(app)
  proposalPages(app)
  beginPages(app)
  surveyPages(app)
  invitePages(app)
  assessPages(app)
  decidePages(app)
  effortPage(app)
}
