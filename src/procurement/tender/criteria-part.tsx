import { html } from 'hono/html'
import { toDecimal } from '../../kernel/fraction.ts'
import { DataTable, Figure } from '../../platform/web/ui/index.ts'
import { weighed, type WeighedCriterion } from '../model/effective.ts'
import { priceCriterion } from '../model/model.ts'
import type { TenderFacts } from './tender.input.ts'
import { percentWords, priceModelWords, tieWords, weightWords } from './tender.view.ts'
import { weightsPicture } from './weights-picture.ts'

/** How bids are judged: the weights as areas and as rows, the scale, the price model and the tie rule. */
export function CriteriaPart({ facts }: { facts: TenderFacts }) {
  const rows = weighed(facts.criteria)
  const price = priceCriterion(facts.criteria)
  return (
    <>
      <h2>Sådan vurderes tilbud</h2>
      <Figure title="Kriterierne" sentence={sentence(rows)} svg={weightsPicture(rows, 'vaegte')} />
      <DataTable
        caption="Kriterier og vægte"
        columns={[
          { label: 'Kriterium' },
          { label: 'Vægt på niveauet', numeric: true },
          { label: 'Af det hele', numeric: true },
        ]}
      >
        {rows.map(
          ({ criterion, depth, share }) =>
            html`<tr>
              <th scope="row">
                <span class="indent-${Math.min(depth, 3)}">${criterion.id}. ${criterion.title ?? ''}</span>
              </th>
              <td>${weightWords(criterion.weight)}</td>
              <td>${percentWords(share)}</td>
            </tr>`,
        )}
      </DataTable>
      {facts.scale === undefined ? (
        <p class="soft">Pointskala og prismodel er ikke trykt.</p>
      ) : (
        <ul>
          <li>
            Kvalitet gives point fra {toDecimal(facts.scale.min, 0)} til {toDecimal(facts.scale.max, 0)} med{' '}
            {facts.scale.decimals} decimaler.
          </li>
          {price ? <li>{priceModelWords(price.price)}</li> : null}
          {facts.tie ? <li>{tieWords[facts.tie]}</li> : null}
        </ul>
      )}
    </>
  )
}

function sentence(rows: readonly WeighedCriterion[]): string {
  const main = rows.filter((r) => r.depth === 0)
  return `${main.map((r) => `${r.criterion.title ?? r.criterion.id} vægter ${weightWords(r.share)}`).join(', ')}.`.replace(
    '..',
    '.',
  )
}
