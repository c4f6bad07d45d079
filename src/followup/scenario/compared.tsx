import { html } from 'hono/html'
import { formatDay, formatMonth } from '../../kernel/day.ts'
import { DataTable, Figure } from '../../platform/web/ui/index.ts'
import { percent } from '../signal/verdict.ts'
import { crossingWords, monthOr, wholeKroner } from '../prognosis/prognosis.view.ts'
import type { WhatIfOut } from './tried.ts'

type Summary = WhatIfOut['base']

/** Before and after, side by side: the same months and the same draw, so only what was changed differs. */
export function Compared({ out, chart }: { out: WhatIfOut; chart: string | undefined }) {
  const { base, scenario, changes } = out
  return (
    <>
      <p role="status">
        {changes.length === 0 ? 'Intet er ændret.' : `Med ${changes.join(', ')}: `}
        {percent(scenario.chancePermille)} sandsynlighed for at nå loftet, mod {percent(base.chancePermille)} nu.{' '}
        {crossingWords(scenario.crossing)}
      </p>
      <DataTable
        caption="Nu og med ændringen"
        columns={[{ label: 'Tal' }, { label: 'Nu', numeric: true }, { label: 'Med ændringen', numeric: true }]}
      >
        {rows.map(
          ([label, of]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${of(base)}</td>
              <td>${of(scenario)}</td>
            </tr>`,
        )}
      </DataTable>
      {chart === undefined ? null : (
        <Figure level={3} title="Med ændringen" sentence={crossingWords(scenario.crossing)} svg={chart} />
      )}
    </>
  )
}

const rows: readonly [string, (s: Summary) => string][] = [
  ['Loft', (s) => wholeKroner(s.ceilingOere)],
  ['Sidste måned', (s) => formatMonth(s.end)],
  ['Sandsynlighed for at nå loftet', (s) => percent(s.chancePermille)],
  ['Nås tidligst (10 %)', (s) => monthOr(s.crossing.p10)],
  ['Ventes nået (50 %)', (s) => monthOr(s.crossing.p50)],
  ['Nås senest (90 %)', (s) => monthOr(s.crossing.p90)],
  ['De næste 12 måneder, lavt', (s) => wholeKroner(s.next12.p10)],
  ['De næste 12 måneder, midt', (s) => wholeKroner(s.next12.p50)],
  ['De næste 12 måneder, højt', (s) => wholeKroner(s.next12.p90)],
  ['Genudbud senest', (s) => (s.latestStart === null ? 'ikke nødvendigt' : formatDay(s.latestStart))],
]
