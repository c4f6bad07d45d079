import type { Hono } from 'hono'
import { dueWords } from '../../platform/web/due.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Card, Cards, Empty, Heading, State } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import type { World } from '../../platform/index.ts'
import { oereFrom, type Values } from '../effort/form-values.ts'
import { aims, elements } from './elements.ts'
import {
  listOwnInvitations,
  saveProposalDraft,
  showOwnInvitation,
  submitProposal,
  withdrawProposal,
} from './proposal.acts.ts'
import { InvitationBody } from './invitation.body.tsx'
import { mineHref, minePath, ownWords } from './proposal.view.ts'

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

const crumb = { href: minePath, label: 'Særindsatser, I er indkaldt til' }

async function mine(visit: Visit): Promise<PageView> {
  onlyFor(submitProposal, visit)
  const { rows } = await visit.do(listOwnInvitations, {})
  return {
    title: crumb.label,
    crumbs: [{ label: crumb.label }],
    body: (
      <>
        <Heading
          title={crumb.label}
          lead="Kommunen beder om forslag til små indsatser. Læs, hvad der ønskes, og skriv jeres forslag her."
        />
        {rows.length === 0 ? (
          <Empty
            title="I er ikke indkaldt til noget lige nu."
            begin={{ href: '/indkoeb/virksomheder', label: 'Skriv jer på listen over dem, der gerne vil indkaldes' }}
          />
        ) : (
          <Cards label="Indkaldelser">
            {rows.map((r) => (
              <Card heading={r.title} href={mineHref(r.effort)} kicker={dueWords(r.answerBy, visit.today)}>
                <p>
                  <State tone={ownWords[r.state].tone}>{ownWords[r.state].words}</State>
                </p>
                <p>For {r.targetGroup}</p>
              </Card>
            ))}
          </Cards>
        )}
      </>
    ),
  }
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
