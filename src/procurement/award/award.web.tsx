import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import type { World } from '../../platform/index.ts'
import { type PageView, page } from '../../platform/web/pages.tsx'
import { DataTable, Facts, Heading, Provenance } from '../../platform/web/ui/index.ts'
import { showAward } from './award.acts.ts'
import { awardLead, procedure } from './award.view.ts'

type Award = z.output<(typeof showAward)['output']>

export const awardPage = page(async (visit, c) => awardView(await visit.do(showAward, { id: c.req.param('id') })))

export function awardView(award: Award): PageView {
  return {
    title: award.title,
    world: award.world as World,
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: award.title }],
    body: <AwardBody {...award} />,
  }
}

function AwardBody(award: Award) {
  const { name, meaning } = procedure(award.procedure)
  return (
    <>
      <Heading kicker="Indkøb" title={award.title} lead={awardLead(award)} />
      <DataTable caption="Hvem vandt hvad" columns={[{ label: 'Delaftale' }, { label: 'Leverandører' }]}>
        {award.lots.map(
          (lot) =>
            html`<tr id="delaftale-${lot.no}">
              <th scope="row">${lot.no}. ${lot.title}</th>
              <td>${winners(lot.suppliers)}</td>
            </tr>`,
        )}
      </DataTable>
      <h2>Hvorfor</h2>
      <p>{award.reason}</p>
      <h2>Hvordan</h2>
      <Facts
        items={[
          { label: 'Procedure', value: name, note: meaning },
          { label: 'Besluttet', value: formatDay(award.decidedOn) },
          { label: 'Kilde', value: <Provenance source={award.source} /> },
        ]}
      />
    </>
  )
}

function winners(suppliers: Award['lots'][number]['suppliers']) {
  return suppliers.map(
    (s, i) => html`${i === 0 ? '' : ', '}<a href="/registre/virksomheder/${encodeURIComponent(s.id)}">${s.name}</a>`,
  )
}
