import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { mayDo, type World } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { DateField, Empty, Heading, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { crumbsTo } from '../tender/crumbs.ts'
import { showTender } from '../tender/tender.acts.ts'
import { tenderHref } from '../tender/tender.view.ts'
import { addDialogue, listDialogue } from './market.acts.ts'

export function marketPages(app: Hono<WebEnv>): void {
  app.get(
    '/udbud/:id/dialog',
    page((visit, c) => view(visit, c)),
  )
  app.post(
    '/udbud/:id/dialog',
    submitted({
      act: addDialogue,
      input: ({ heldOn, withWhom, said, ledTo }, c) => ({ tender: c.req.param('id'), heldOn, withWhom, said, ledTo }),
      done: (_o, _v, c) => tenderHref(c.req.param('id') ?? '', '/dialog'),
      again: view,
    }),
  )
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const { rows } = await visit.do(listDialogue, { tender: tender.id })
  const world = tender.world as World
  return {
    title: `Markedsdialog: ${tender.title}`,
    world,
    crumbs: crumbsTo(tender, 'Markedsdialog'),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker={tender.title}
          title="Markedsdialog"
          lead="Hvem kommunen har talt med før udbuddet, hvad der blev sagt, og hvad det førte til. Loggen er åben, så ingen får et forspring."
        />
        {rows.length === 0 ? <Empty title="Der er ikke ført dialog, eller den er ikke skrevet op endnu." /> : null}
        {rows.map((d) => (
          <section class="question">
            <h2>{d.withWhom}</h2>
            <p class="soft">{d.heldOn === null ? `Dag: ${unknownIn(world)}` : formatDay(d.heldOn)}</p>
            <p>{d.said}</p>
            {d.ledTo === null ? null : <p>Det førte til: {d.ledTo}</p>}
          </section>
        ))}
        {tender.world === visit.by.world && mayDo(addDialogue, visit.by) ? <Add attempt={attempt} /> : null}
      </>
    ),
  }
}

function Add({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <form method="post">
      <FormKey />
      <h2>Skriv en dialog op</h2>
      <DateField {...fieldOf(attempt, 'heldOn')} label="Hvornår?" />
      <TextField {...fieldOf(attempt, 'withWhom')} label="Med hvem?" width="l" />
      <TextArea {...fieldOf(attempt, 'said')} label="Hvad blev der sagt?" rows={4} />
      <TextArea {...fieldOf(attempt, 'ledTo')} label="Hvad førte det til i udbuddet?" rows={2} optional />
      <SubmitButton>Gem</SubmitButton>
    </form>
  )
}
