import type { Hono } from 'hono'
import { mayDo, type World } from '../../platform/index.ts'
import { Errors, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, Notice } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { crumbsTo } from '../tender/crumbs.ts'
import { showTender } from '../tender/tender.acts.ts'
import { tenderHref } from '../tender/tender.view.ts'
import { showDecision } from './award-page.acts.ts'
import { DecideForm } from './decide-form.tsx'
import { LotsFound, ProofPart } from './decision-parts.tsx'
import { awardTender, recordProof } from './tender-award.acts.ts'

export function decisionPages(app: Hono<WebEnv>): void {
  const back = (done: string) => (_o: unknown, _v: unknown, c: WebContext) =>
    tenderHref(c.req.param('id') ?? '', `/tildeling?gjort=${done}`)
  app.get(
    '/udbud/:id/tildeling',
    page((visit, c) => view(visit, c)),
  )
  app.post(
    '/udbud/:id/tildeling/bevis',
    submitted({
      act: recordProof,
      input: ({ enterprise, what, receivedOn }, c) => ({ tender: c.req.param('id'), enterprise, what, receivedOn }),
      done: back('bevis'),
      again: view,
    }),
  )
  app.post('/udbud/:id/tildeling', submitted({ act: awardTender, input: decisionGiven, done: toAward, again: view }))
}

const toAward = ({ award }: { award: string }) => `/indkoeb/${encodeURIComponent(award)}?gjort=tildelt`

function decisionGiven(values: Record<string, string>, c: WebContext) {
  const numbers = Object.keys(values).flatMap((k) => /^reason\.(\d+)$/.exec(k)?.[1] ?? [])
  const lots = numbers.map((no) => ({ no, award: values[`award.${no}`] !== 'nej', reason: values[`reason.${no}`] }))
  return { tender: c.req.param('id'), award: values['award'], lots }
}

/** The act counts the lots, the form names them by number. */
function atFields(attempt: Attempt | undefined): Attempt | undefined {
  if (!attempt) return undefined
  const numbers = Object.keys(attempt.values).flatMap((k) => /^reason\.(\d+)$/.exec(k)?.[1] ?? [])
  const errors = attempt.errors.map((e) => {
    const nth = /^lots\.(\d+)\./.exec(e.name ?? '')?.[1]
    return nth === undefined ? e : { ...e, name: `reason.${numbers[Number(nth)] ?? nth}` }
  })
  return { ...attempt, errors }
}

async function view(visit: Visit, c: WebContext, sent?: Attempt): Promise<PageView> {
  const attempt = atFields(sent)
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const decision = await visit.do(showDecision, { tender: tender.id })
  const standing = decision.awards.find((a) => !a.revoked)
  const own = tender.world === visit.by.world
  return {
    title: `Tildeling: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Tildeling'),
    body: (
      <>
        <Errors attempt={attempt} />
        {c.req.query('gjort') === 'bevis' && !attempt ? (
          <Notice kind="success" live heading="Dokumentationen er skrevet ind." />
        ) : null}
        <Heading
          kicker={tender.title}
          title="Tildeling"
          lead="Systemet regner; et menneske beslutter. Der tildeles efter den offentliggjorte model og af en anden end den, der regnede."
        />
        {decision.awards.map((a) => (
          <p>
            <a href={`/indkoeb/${encodeURIComponent(a.id)}`}>Tildelingen {a.id}</a>
            {a.revoked ? ' er tilbagekaldt.' : '. Her er brevene, standstill og klager.'}
          </p>
        ))}
        {decision.stage === 'evaluated' ? null : (
          <Notice kind="info" heading="Udbuddet er ikke evalueret endnu">
            Tildelingen besluttes, når evalueringen er regnet ud.
          </Notice>
        )}
        <LotsFound decision={decision} href={tenderHref(tender.id)} />
        {decision.needsProof && decision.stage === 'evaluated' ? (
          <ProofPart
            {...{
              decision,
              attempt,
              href: tenderHref(tender.id),
              may: own && !standing && mayDo(recordProof, visit.by),
            }}
          />
        ) : null}
        {decision.stage === 'evaluated' && !standing && own && mayDo(awardTender, visit.by) ? (
          <DecideForm {...{ decision, attempt, tender }} />
        ) : null}
      </>
    ),
  }
}
