import { html } from 'hono/html'
import type { World } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import { DataTable, Heading } from '../../platform/web/ui/index.ts'
import { showTender } from './tender.acts.ts'
import { instantWords, tenderHref } from './tender.view.ts'
import { crumbsTo } from './crumbs.ts'
import { listTenderVersions } from './versions.acts.ts'

export const versionsPage = page(async (visit, c) => {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const { rows } = await visit.do(listTenderVersions, { tender: tender.id })
  return {
    title: `Versioner: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Versioner'),
    body: (
      <>
        <Heading
          kicker="Udbud"
          title={`Versioner af ${tender.title}`}
          lead="Hver version står, som den blev gemt. Fingeraftrykket (SHA-256) viser, at en offentliggjort version ikke er ændret siden."
        />
        <DataTable
          caption="Versioner"
          captionHidden
          columns={['Version', 'Ændret', 'Offentliggjort', 'Fingeraftryk'].map((label) => ({ label }))}
        >
          {rows.map(
            (r) =>
              html`<tr>
                <th scope="row"><a href="${tenderHref(tender.id, `?version=${r.version}`)}">${r.version}</a></th>
                <td>${r.reason ?? 'Første version'}<span class="fact-note">${instantWords(r.madeAt)}</span></td>
                <td>${r.publishedAt === null ? 'Ikke offentliggjort' : instantWords(r.publishedAt)}</td>
                <td><code>${r.sha256.slice(0, 16)}…</code></td>
              </tr>`,
          )}
        </DataTable>
      </>
    ),
  }
})
