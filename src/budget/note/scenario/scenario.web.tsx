import { html } from 'hono/html'
import type { Hono } from 'hono'
import type { z } from 'zod'
import { address } from '../../../platform/web/address.ts'
import { page } from '../../../platform/web/pages.tsx'
import { DataTable, door, Heading } from '../../../platform/web/ui/index.ts'
import type { WebEnv } from '../../../platform/web/visit.ts'
import { noteCrumbs, noteHref, worldOfNote } from '../addresses.ts'
import { formatThousandDkk } from '../../../kernel/money.ts'
import { showNote } from '../show.acts.ts'
import { compareScenarios, scenario } from './scenario.acts.ts'
import { ScenarioBody } from './scenario.body.tsx'

type Compared = z.output<(typeof compareScenarios)['output']>

export function scenarioPage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/notater/:code/scenarier',
    page(async (visit, c) => {
      const asked = { code: c.req.param('code'), table: c.req.query('tabel') || undefined }
      const note = await visit.do(showNote, { code: asked.code })
      const lots = c.req.query('lotter')
      const here = { title: note.title, world: worldOfNote(note), crumbs: noteCrumbs(note, 'Muligheder') }
      if (lots === undefined) {
        const found = await visit.do(compareScenarios, asked)
        return { ...here, body: <ComparedBody title={note.title} found={found} /> }
      }
      const withPost = c.req.query('aarsvaerk') !== 'nej'
      const chosen = await visit.do(scenario, { ...asked, lots, withPost })
      return { ...here, body: <ScenarioBody title={note.title} note={note} chosen={chosen} /> }
    }),
  )
}

export function ComparedBody({ title, found }: { title: string; found: Compared }) {
  const { table, scenarios } = found
  const whole = table.rows.find(
    (r) => r.kind === 'total' && scenarios.every((s) => s.totals[r.id] === s.totalThousandDkk),
  )
  const href = ({ lots, withPost }: Compared['scenarios'][number]) =>
    address(noteHref(found.code, '/scenarier'), {
      tabel: table.id,
      lotter: lots.join(','),
      aarsvaerk: withPost ? undefined : 'nej',
    })
  const opened = (s: Compared['scenarios'][number]) =>
    html`<td>${door(href(s), formatThousandDkk(s.totalThousandDkk))}</td>`
  return (
    <>
      <Heading
        kicker={title}
        title="Muligheder side om side"
        lead="En delaftale vælges helt eller slet ikke: alle dens leverandører forlænges, eller ingen."
      />
      <DataTable
        caption={`${table.caption}, i alt over alle år (${table.priceLevelLabel ?? '1.000 kr.'})`}
        columns={[{ label: 'Række' }, ...scenarios.map((s) => ({ label: s.label, numeric: true }))]}
      >
        {table.rows.map(
          (row) =>
            html`<tr class="${row.kind === 'line' ? '' : row.kind}">
              <th scope="row">${row.label}</th>
              ${scenarios.map((s) => (row.id === whole?.id ? opened(s) : amount(s.totals[row.id])))}
            </tr>`,
        )}
        {whole === undefined
          ? html`<tr class="total">
              <th scope="row">Linjernes sum</th>
              ${scenarios.map(opened)}
            </tr>`
          : null}
        {html`<tr>
          <th scope="row">Forskel til det hele</th>
          ${scenarios.map((s) => html`<td>${s.differenceThousandDkk === 0 ? '0' : formatThousandDkk(s.differenceThousandDkk)}</td>`)}
        </tr>`}
      </DataTable>
      <p class="figure-source">skraveret: rækken er ikke med. Tryk på en sum for at se den år for år.</p>
    </>
  )
}

function amount(total: number | undefined) {
  if (total === undefined) return html`<td class="blank"><span class="sr-only">ikke med</span></td>`
  return html`<td>${formatThousandDkk(total)}</td>`
}
