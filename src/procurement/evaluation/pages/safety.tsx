import { html } from 'hono/html'
import { formatKroner } from '../../../kernel/money.ts'
import { DataTable, Figure, state } from '../../../platform/web/ui/index.ts'
import * as v from './evaluation.view.ts'

/** How safe the result of a lot is: each bid left out in turn, the price's weight moved, and each single score moved. */
export interface Pictures {
  price: string | null
  scores: string | null
}

export function Safety({ view, result, pictures }: { view: v.View; result: v.LotResult; pictures: Pictures }) {
  return (
    <>
      <h3>Hvor sikkert er resultatet?</h3>
      {result.warnings.length === 0 ? null : (
        <ul>
          {result.warnings.map((w) => (
            <li>{w}</li>
          ))}
        </ul>
      )}
      <LeftOut view={view} result={result} />
      {pictures.price === null ? (
        <p>{priceSentence(result)}</p>
      ) : (
        <Figure
          level={3}
          title={`Delaftale ${result.lot}: hvis prisen vejede mere eller mindre`}
          sentence={priceSentence(result)}
          svg={pictures.price}
          table={<PriceTable result={result} />}
        />
      )}
      <ScoreRooms view={view} result={result} picture={pictures.scores} />
    </>
  )
}

function LeftOut({ view, result }: { view: v.View; result: v.LotResult }) {
  const taking = result.ranking.filter((r) => r.rank !== null)
  const turned = result.leaveOneOut.filter((l) => l.winnersChange)
  return (
    <>
      <p>
        {turned.length === 0
          ? 'Tages et af tilbuddene ud, er vinderne blandt de øvrige de samme.'
          : `Vinderne blandt de øvrige skifter, hvis man tager ${turned.map((l) => v.nameOf(view, l.without)).join(' eller ')} ud.`}
      </p>
      <DataTable
        caption={`Vinderne på delaftale ${result.lot}, når hvert tilbud tages ud`}
        columns={[
          { label: 'Tilbud' },
          { label: 'Alle med' },
          ...result.leaveOneOut.map((l) => ({ label: `Uden ${v.nameOf(view, l.without)}` })),
        ]}
      >
        {taking.map(
          (r) =>
            html`<tr>
              <th scope="row">${v.nameOf(view, r.id)}</th>
              <td>${won(r.winner)}</td>
              ${result.leaveOneOut.map((l) =>
                l.without === r.id
                  ? html`<td class="soft">taget ud</td>`
                  : html`<td>${won(l.winners.includes(r.id))}</td>`,
              )}
            </tr>`,
        )}
      </DataTable>
    </>
  )
}

function won(winner: boolean | null) {
  if (winner === null) return state('act', 'Lodtrækning')
  return winner ? state('good', 'Vinder') : state('neutral', 'Vinder ikke')
}

export function priceSentence({ room }: Pick<v.LotResult, 'room'>): string {
  if (!room)
    return 'Der er pointlighed, som lodtrækningen afgør. Før den er trukket, er der ikke et resultat, der kan skifte.'
  if (!room.price) return 'Pris indgår ikke.'
  const { now, below, above, unit } = room.price
  const words = (t: { rounded: string }) => (unit === 'weight' ? v.percentOf(t.rounded) : pointPrice(t.rounded))
  const what = unit === 'weight' ? `Prisen vejer ${words(now)}` : `Et point er ${words(now)} værd`
  if (below === null && above === null) return `${ended(what)} Vinderne er de samme, uanset hvad tallet var.`
  const either = [below && `under ${words(below)}`, above && `over ${words(above)}`].filter(Boolean).join(' eller ')
  return `${ended(what)} Vinderne ville skifte ${ended(either)}`
}

/** One full stop, after an abbreviation too. */
export const ended = (words: string) => (words.endsWith('.') ? words : `${words}.`)

/** Øre with decimals, in whole kroner: for reading. */
const pointPrice = (oere: string) => formatKroner(BigInt(oere.split('.')[0] ?? '0'))

function PriceTable({ result }: { result: v.LotResult }) {
  const price = result.room?.price
  if (!price) return null
  const rows = [
    ['Nu', price.now],
    ['Nedre grænse', price.below],
    ['Øvre grænse', price.above],
  ] as const
  return (
    <DataTable
      caption={`Delaftale ${result.lot}: prisens vægt, præcist`}
      columns={[{ label: 'Grænse' }, { label: 'Afrundet' }, { label: 'Som brøk' }]}
    >
      {rows.map(
        ([label, t]) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${t === null ? 'ingen' : v.comma(t.rounded)}</td>
            <td>${t === null ? 'ingen' : t.exact}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function ScoreRooms({ view, result, picture }: { view: v.View; result: v.LotResult; picture: string | null }) {
  if (!result.room) return null
  if (result.ranking.every((r) => r.rank === null || r.winner === true))
    return <p>Alle antagelige tilbud får en plads. Ingen ændring af et enkelt point ville flytte det.</p>
  const table = <RoomTable view={view} result={result} />
  if (picture === null) return table
  return (
    <Figure
      level={3}
      title={`Delaftale ${result.lot}: hvis et enkelt point var et andet`}
      sentence="Jo kortere der er fra point nu til det sted, hvor vinderne skifter, jo mindre sikkert er resultatet."
      svg={picture}
      table={table}
    />
  )
}

function RoomTable({ view, result }: { view: v.View; result: v.LotResult }) {
  return (
    <DataTable
      caption={`Delaftale ${result.lot}: så meget må et enkelt point ændres, før vinderne skifter`}
      columns={[
        ...[{ label: 'Tilbud' }, { label: 'Kriterium' }, { label: 'Point nu', numeric: true }],
        ...[{ label: 'Vinderne skifter', numeric: true }],
      ]}
    >
      {(result.room?.scores ?? []).map(
        (s) =>
          html`<tr>
            <th scope="row">${v.nameOf(view, s.bid)}</th>
            <td>${s.criterion}</td>
            <td>${v.comma(s.now.rounded.replace(/0{1,2}$/, ''))}</td>
            <td>${limit(s)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function limit({ below, above }: { below: { rounded: string } | null; above: { rounded: string } | null }): string {
  if (below) return `under ${v.comma(below.rounded)}`
  return above ? `over ${v.comma(above.rounded)}` : 'ikke inden for skalaen'
}
