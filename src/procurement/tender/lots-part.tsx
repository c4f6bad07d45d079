import { html } from 'hono/html'
import { addDays } from '../../kernel/calendar.ts'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import type { World } from '../../platform/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { DataTable } from '../../platform/web/ui/index.ts'
import type { LotFacts, TenderFacts } from './tender.input.ts'

/** What is bought, lot by lot: for whom, how many, how many suppliers, and the most it may cost. */
export function LotsPart({ facts, world }: { facts: TenderFacts; world: World }) {
  const unknown = unknownIn(world)
  return (
    <>
      <h2>Delaftaler</h2>
      <DataTable
        caption="Hvad der købes"
        captionHidden
        columns={[
          { label: 'Delaftale' },
          { label: 'Omfang' },
          { label: 'Leverandører', numeric: true, hint: 'Hvor mange der tildeles' },
          { label: 'Løbetid' },
          { label: 'Anslået værdi', numeric: true, hint: 'Uden moms, med optioner og forlængelser' },
          { label: 'Loft', numeric: true, hint: 'Det mest, der kan købes i hele aftaleperioden' },
        ]}
      >
        {facts.lots.map(
          (lot) =>
            html`<tr>
              <th scope="row">${lot.no}. ${lot.title}${more(lot)}</th>
              <td>${lot.volumeText ?? lot.volume ?? unknown}</td>
              <td>${lot.places}</td>
              <td>${term(lot, unknown)}</td>
              <td>${lot.estimatedValueOere === undefined ? unknown : formatKroner(lot.estimatedValueOere)}</td>
              <td>${lot.ceilingOere === undefined ? unknown : formatKroner(lot.ceilingOere)}</td>
            </tr>`,
        )}
      </DataTable>
    </>
  )
}

function more(lot: LotFacts) {
  const reserved = lot.reserved
    ? html`<span class="fact-note"
        >Forbeholdt efter udbudslovens ${lot.reserved.basis === 'sec-190' ? '§ 190' : '§ 54'}:
        ${lot.reserved.reason}</span
      >`
    : ''
  const text = lot.description ? html`<span class="fact-note">${lot.description}</span>` : ''
  return html`${text}${reserved}`
}

function term({ startsOn, endsBefore, options }: LotFacts, unknown: string) {
  if (startsOn === undefined && endsBefore === undefined) return unknown
  const until = (day: string) => formatDay(addDays(day, -1))
  const base = `${startsOn === undefined ? unknown : formatDay(startsOn)} – ${endsBefore === undefined ? unknown : until(endsBefore)}`
  const more = options.map(
    (o) =>
      html`<span class="fact-note"
        >Option ${o.no}: til ${until(o.endsBefore)}${o.condition ? `. ${o.condition}` : ''}</span
      >`,
  )
  return html`${base}${more}`
}
