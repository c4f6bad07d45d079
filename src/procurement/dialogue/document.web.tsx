import type { Hono } from 'hono'
import { html } from 'hono/html'
import { download, mayDo, type World } from '../../platform/index.ts'
import { kinds } from '../../platform/documents-in/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { DataTable, Empty, FileField, Heading, SubmitButton } from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { crumbsTo } from '../tender/crumbs.ts'
import { showTender } from '../tender/tender.acts.ts'
import { instantWords, tenderHref } from '../tender/tender.view.ts'
import { addTenderDocument, fetchTenderDocument, listTenderDocuments } from './document.acts.ts'

export function tenderDocumentPages(app: Hono<WebEnv>): void {
  app.get(
    '/udbud/:id/bilag',
    page((visit, c) => view(visit, c)),
  )
  app.post(
    '/udbud/:id/bilag',
    submitted({
      act: addTenderDocument,
      input: (_v, c, files) => ({
        tender: c.req.param('id'),
        name: files['base64']?.name ?? 'bilag',
        base64: files['base64']?.base64,
      }),
      done: (_o, _v, c) => tenderHref(c.req.param('id') ?? '', '/bilag'),
      again: view,
    }),
  )
  app.get('/udbud/:id/bilag/:name/:no', async (c) => {
    const { id, name, no } = c.req.param()
    return download(await visitOf(c).do(fetchTenderDocument, { tender: id, name, no }))
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const { rows } = await visit.do(listTenderDocuments, { tender: tender.id })
  const mayAdd = tender.world === visit.by.world && mayDo(addTenderDocument, visit.by)
  const open = tender.phase === 'draft' || tender.phase === 'open'
  return {
    title: `Bilag: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Bilag'),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker={tender.title}
          title="Bilag"
          lead="Udbuddets bilag i de versioner, de er lagt frem. En ny fil med samme navn er en ny version; den gamle bliver liggende."
        />
        {rows.length === 0 ? (
          <Empty title="Der er ingen bilag endnu." />
        ) : (
          <DataTable
            caption="Bilag"
            captionHidden
            columns={['Bilag', 'Version', 'Lagt frem', 'Kontrolsum'].map((label) => ({ label }))}
          >
            {rows.map(
              (r) =>
                html`<tr>
                  <th scope="row">
                    <a href="${tenderHref(tender.id, `/bilag/${encodeURIComponent(r.name)}/${r.no}`)}">${r.name}</a>
                  </th>
                  <td>${r.no}</td>
                  <td>${instantWords(r.addedAt)}</td>
                  <td><code>${r.sha256.slice(0, 12)}…</code></td>
                </tr>`,
            )}
          </DataTable>
        )}
        {mayAdd && open ? (
          <form method="post" enctype="multipart/form-data">
            <FormKey />
            <FileField
              {...fieldOf(attempt, 'base64')}
              label="Vælg et bilag"
              accept={Object.keys(kinds)
                .map((k) => `.${k}`)
                .join(',')}
            />
            <SubmitButton>Læg bilaget frem</SubmitButton>
          </form>
        ) : null}
      </>
    ),
  }
}
