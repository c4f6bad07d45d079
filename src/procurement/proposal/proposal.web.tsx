import type { Hono } from 'hono'
import type { World } from '../../platform/index.ts'
import { type Attempt, type PageView, page, submitted } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { oereFrom } from '../effort/form-fields.ts'
import type { Values } from '../effort/form-values.ts'
import { aims } from './aims.ts'
import { elements } from './elements.ts'
import { showOwnInvitation } from './invitation.acts.ts'
import { InvitationBody } from './invitation.body.tsx'
import { crumb, mine } from './mine.web.tsx'
import { saveProposalDraft, submitProposal, withdrawProposal } from './proposal.acts.ts'
import { mineHref, minePath } from './proposal.view.ts'

export function proposalPages(app: Hono<WebEnv>): void {
  app.get(
    minePath,
    page((visit) => mine(visit)),
  )
  app.get(
    `${minePath}/:id`,
    page((visit, c) => one(visit, c)),
  )
  const send = submitted({ act: submitProposal, input: written, done: back('sendt'), again: one })
  const save = submitted({ act: saveProposalDraft, input: written, done: back('gemt'), again: one })
  // One form, two buttons: what is written is saved or sent.
  app.post(`${minePath}/:id`, async (c, next) =>
    (await c.req.parseBody())['button'] === 'gem' ? save(c, next) : send(c, next),
  )
  app.post(
    `${minePath}/:id/traek-tilbage`,
    submitted({
      act: withdrawProposal,
      input: ({ sent, reason }, c) => ({ effort: c.req.param('id'), sent, reason }),
      done: back('trukket'),
      again: one,
    }),
  )
}

function written(values: Values, c: WebContext) {
  const texts = Object.fromEntries([...elements, ...aims].map((name) => [name, values[name]]))
  const seen = values['button'] === 'gem' ? { drafts: values['drafts'] } : { sent: values['sent'] }
  return { effort: c.req.param('id'), ...seen, ...texts, amountOere: oereFrom(values['amountOere'], 'amountOere') }
}

const back =
  (done: string) =>
  ({ effort }: { effort: string }): string =>
    mineHref(effort, `?gjort=${done}`)

const doneWords: Readonly<Record<string, string>> = {
  sendt: 'Forslaget er sendt. I kan sende et nyt eller trække det tilbage, til fristen er gået.',
  gemt: 'Kladden er gemt. Kun I kan se den.',
  trukket: 'Forslaget er trukket tilbage.',
}

async function one(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const invitation = await visit.do(showOwnInvitation, { effort: c.req.param('id') })
  return {
    title: invitation.title,
    world: invitation.world as World,
    crumbs: [crumb, { label: invitation.title }],
    body: (
      <InvitationBody
        invitation={invitation}
        attempt={attempt}
        today={visit.today}
        done={doneWords[c.req.query('gjort') ?? '']}
      />
    ),
  }
}
