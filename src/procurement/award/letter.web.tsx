import type { Hono } from 'hono'
import { download, type World } from '../../platform/index.ts'
import { Blocks } from '../../platform/documents/html.tsx'
import type { Doc } from '../../platform/documents/model.ts'
import { page } from '../../platform/web/pages.tsx'
import { Card, Cards, Empty, Facts, Heading } from '../../platform/web/ui/index.ts'
import { visitOf, type WebEnv } from '../../platform/web/visit.ts'
import { formatDay } from '../../kernel/day.ts'
import { crumbsTo } from '../tender/crumbs.ts'
import { showTender } from '../tender/tender.acts.ts'
import { instantWords, tenderHref } from '../tender/tender.view.ts'
import { fetchLetter, listLetters, showLetter } from './letters.acts.ts'

export function letterPages(app: Hono<WebEnv>): void {
  app.get('/udbud/:id/breve', lettersPage)
  app.get('/udbud/:id/breve/:award/:file{.+\\.(pdf|docx|html)}', async (c) => {
    const { award, file } = c.req.param()
    const [, enterprise, format] = /^(.+)\.(pdf|docx|html)$/.exec(file) ?? []
    return download(await visitOf(c).do(fetchLetter, { award, enterprise, format }))
  })
  app.get('/udbud/:id/breve/:award/:enterprise', letterPage)
}

/** A tenderer's result: its letter. The house's own see all of them. */
const lettersPage = page(async (visit, c) => {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const { rows } = await visit.do(listLetters, { tender: tender.id })
  return {
    title: `Resultat: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Resultat'),
    body: (
      <>
        <Heading kicker={tender.title} title="Resultat og breve" />
        {rows.length === 0 ? <Empty title="Her ligger brevet, når tildelingen er besluttet og sendt." /> : null}
        <Cards label="Breve">
          {rows.map((l) => (
            <Card
              heading={l.won ? `${l.name}: valgt` : `${l.name}: ikke valgt`}
              href={tenderHref(tender.id, `/breve/${encodeURIComponent(l.award)}/${encodeURIComponent(l.enterprise)}`)}
            >
              <p>Sendt {instantWords(l.sentAt)}</p>
              <p>Standstill til og med {formatDay(l.standsUntil)}</p>
            </Card>
          ))}
        </Cards>
      </>
    ),
  }
})

const letterPage = page(async (visit, c) => {
  const { award = '', enterprise = '' } = c.req.param()
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const { content, sha256, signature, publicKey } = await visit.do(showLetter, { award, enterprise })
  const doc = content as unknown as Doc
  const file = (ending: string) =>
    tenderHref(tender.id, `/breve/${encodeURIComponent(award)}/${encodeURIComponent(enterprise)}.${ending}`)
  return {
    title: doc.title,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Brev'),
    body: (
      <>
        <Heading
          kicker={doc.kind}
          title={doc.title}
          actions={
            <>
              <a href={file('pdf')}>PDF</a>
              <a href={file('docx')}>Word</a>
            </>
          }
        />
        <Facts compact items={doc.facts.map((f) => ({ label: f.label, value: f.text }))} />
        <Blocks blocks={doc.blocks} />
        <h2>Underskrift</h2>
        <Facts
          compact
          items={[
            { label: 'Kontrolsum (SHA-256)', value: <code class="long">{sha256}</code> },
            { label: 'Underskrift (Ed25519)', value: <code class="long">{signature}</code> },
            { label: 'Offentlig nøgle', value: <code class="long">{publicKey}</code> },
          ]}
        />
      </>
    ),
  }
})
