import type { Hono } from 'hono'
import type { World } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, Hidden, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { cancelTender, publishTender } from './publish.acts.ts'
import { showTender } from './tender.acts.ts'
import { instantWords, tenderHref } from './tender.view.ts'
import { crumbsTo } from './crumbs.ts'

export function publishPages(app: Hono<WebEnv>): void {
  formPage(app, '/udbud/:id/offentliggoer', {
    act: publishTender,
    input: ({ version }, c) => ({ tender: c.req.param('id'), version }),
    done: ({ tender }) => tenderHref(tender, '?gjort=offentliggjort'),
    again: publishView,
  })
  formPage(app, '/udbud/:id/annuller', {
    act: cancelTender,
    input: ({ reason }, c) => ({ tender: c.req.param('id'), reason }),
    done: ({ tender }) => tenderHref(tender, '?gjort=annulleret'),
    again: cancelView,
  })
}

async function publishView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(publishTender, visit)
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const dueAt = tender.content['bidsDueAt']
  const title = tender.published ? 'Offentliggør ændringen' : 'Offentliggør udbuddet'
  return {
    title: `${title}: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, title),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading kicker={tender.title} title={title} />
        <p>Når du trykker, sker det her:</p>
        <ul>
          <li>Alle kan læse udbuddet, og leverandører kan stille spørgsmål og afgive forseglede tilbud.</li>
          <li>
            Kriterier, vægte, pointskala og prismodel fryses. Fingeraftrykket {tender.sha256.slice(0, 16)}… viser det.
          </li>
          {typeof dueAt === 'string' ? <li>Tilbud skal være inde {instantWords(dueAt)}.</li> : null}
          <li>En senere ændring er en ny version, som alle får besked om. Efter fristen kan intet ændres.</li>
        </ul>
        <form method="post">
          <FormKey />
          <Hidden name="version" value={attempt?.values['version'] ?? tender.version} />
          <div class="form-acts">
            <SubmitButton>{title}</SubmitButton>
            <a href={tenderHref(tender.id)}>Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}

async function cancelView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(cancelTender, visit)
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  return {
    title: `Annullér: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Annullér'),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker={tender.title}
          title="Annullér udbuddet"
          lead="Udbuddet bliver stående med grunden. Ingen tilbud åbnes længere, og det kan ikke fortrydes."
        />
        <form method="post">
          <FormKey />
          <TextArea
            {...fieldOf(attempt, 'reason')}
            label="Hvorfor annulleres udbuddet?"
            hint="Alle kan læse grunden."
            rows={4}
          />
          <div class="form-acts">
            <SubmitButton kind="warning">Annullér udbuddet</SubmitButton>
            <a href={tenderHref(tender.id)}>Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}
