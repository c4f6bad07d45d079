import type { Hono } from 'hono'
import { Refusal } from '../../../kernel/refusal.ts'
import { download, type World } from '../../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import { Heading, Notice } from '../../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../../platform/web/visit.ts'
import { factsFrom } from '../../tender/content.ts'
import { crumbsTo } from '../../tender/crumbs.ts'
import { showTender } from '../../tender/tender.acts.ts'
import { bidsDueWords, instantWords, tenderHref } from '../../tender/tender.view.ts'
import { askedOf } from '../content/asked.ts'
import { contentsFrom } from '../content/from-form.ts'
import { listOwnDocuments } from '../own/document.acts.ts'
import { fetchReceipt, listOwnBids } from '../submit/own.acts.ts'
import { submitBid, submitOpenBid, withdrawBid } from '../submit/submit.acts.ts'
import { BidForm } from './bid-form.tsx'
import { attachmentsIn } from './sent-attachments.ts'
import { ownPicked } from './own-picked.web.tsx'
import { Upload } from './upload.tsx'
import { OwnBids } from './own-bids.tsx'

export function bidPages(app: Hono<WebEnv>): void {
  const back = (done: string) => (_o: unknown, _v: unknown, c: WebContext) =>
    tenderHref(c.req.param('id') ?? '', `/tilbud?gjort=${done}`)
  app.get(
    '/udbud/:id/tilbud',
    page((visit, c) => view(visit, c)),
  )
  app.post('/udbud/:id/tilbud', async (c, next) => {
    const { content } = await visitOf(c).do(showTender, { tender: c.req.param('id') })
    const asked = askedOf(factsFrom(content))
    const picked = await ownPicked(c)
    return submitted({
      act: submitOpenBid,
      input: (values, _c, files) => {
        const { contents, problems } = contentsFrom(values, asked)
        mustBeWhole(values, problems)
        const secret = { ...contents, attachments: attachmentsIn(files, picked), salt: values['_salt'] }
        return { tender: c.req.param('id'), replaces: values['replaces'], secret }
      },
      done: back('svagere'),
      again: view,
    })(c, next)
  })
  app.post(
    '/udbud/:id/tilbud/filer',
    submitted({
      act: submitBid,
      input: ({ replaces }, c, files) => ({
        ...{ tender: c.req.param('id'), replaces, qualification: files['qualification']?.base64 },
        ...{ quality: files['quality']?.base64, price: files['price']?.base64 },
      }),
      done: back('afleveret'),
      again: view,
    }),
  )
  app.post(
    '/udbud/:id/tilbud/traek-tilbage',
    submitted({
      act: withdrawBid,
      input: ({ bid }, c) => ({ tender: c.req.param('id'), bid }),
      done: back('tilbage'),
      again: view,
    }),
  )
  app.get('/udbud/:id/tilbud/:bid/kvittering', async (c) => {
    const { id, bid } = c.req.param()
    const withdrawal = c.req.query('tilbagetrukket') === 'ja'
    return download(await visitOf(c).do(fetchReceipt, { tender: id, bid, withdrawal }))
  })
}

function mustBeWhole(values: Record<string, string>, problems: readonly { field: string; message: string }[]): void {
  const unaware = values['svagere'] === undefined
  const message = 'Sæt kryds ved, at du ved, at serveren forsegler tilbuddet'
  const issues = unaware ? [...problems, { field: 'svagere', message }] : problems
  if (issues.length) throw new Refusal('invalid', issues[0]?.message ?? '', { issues })
}

const doneWords: Readonly<Record<string, string>> = {
  afleveret: 'Tilbuddet er modtaget forseglet. Hent kvitteringen, og gem den.',
  svagere: 'Tilbuddet er modtaget og forseglet hos os. Hent kvitteringen, og gem den.',
  tilbage: 'Tilbuddet er trukket tilbage. Det bliver ikke åbnet.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const own = await visit.do(listOwnBids, { tender: tender.id })
  const open = tender.phase === 'open' && tender.world === visit.by.world
  const replaces = own.rows.find((r) => r.state === 'standing')?.bid
  const done = doneWords[c.req.query('gjort') ?? '']
  const documents = (await visit.do(listOwnDocuments, {})).rows
  const form = { asked: askedOf(factsFrom(tender.content)), ...own, replaces, documents, attempt }
  return {
    title: `Tilbud: ${own.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Jeres tilbud'),
    scripts: open ? ['bid-form'] : [],
    body: (
      <>
        {done === undefined || attempt ? null : <Notice kind="success" live heading={done} />}
        <Heading
          kicker={own.title}
          title="Jeres tilbud"
          lead={open ? bidsDueWords(own.dueAt, visit.today) : `Tilbud skulle være inde ${instantWords(own.dueAt)}.`}
        />
        {own.rows.length ? <OwnBids tender={own.tender} rows={own.rows} open={open} /> : null}
        {open && own.seals.length < 2 ? <NoSeal /> : null}
        {open && own.seals.length === 2 ? (
          <>
            <h2>{replaces === undefined ? 'Skriv tilbuddet' : 'Erstat tilbuddet'}</h2>
            <BidForm {...form} />
            <Upload tender={own.tender} replaces={replaces} attempt={attempt} />
          </>
        ) : null}
      </>
    ),
  }
}

function NoSeal() {
  return (
    <Notice kind="warning" heading="Udbuddet har intet segl">
      Det kan ikke tage imod tilbud her, før kommunen har offentliggjort det igen med et segl. Spørg under spørgsmål og
      svar.
    </Notice>
  )
}
