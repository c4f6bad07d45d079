import { html } from 'hono/html'
import { formatKroner } from '../../../kernel/money.ts'
import { DataTable, state, type Column } from '../../../platform/web/ui/index.ts'
import * as v from './evaluation.view.ts'

/** One lot at a glance: bids down, criteria across, each cell shaded by its points; behind the line, what came after the lock. */
export function Glance({ view, lot }: { view: v.View; lot: v.View['lots'][number] }) {
  const bids = v.bidsOn(view, lot.no)
  if (bids.length === 0)
    return (
      <p>{view.bids.length > 0 ? 'Ingen har budt på delaftalen.' : 'Tilbuddene kan læses af dem, der bedømmer dem.'}</p>
    )
  const result = view.results.find((r) => r.lot === lot.no)
  return (
    <DataTable
      caption={caption(view, lot)}
      columns={columns(view, result !== undefined)}
      id={`delaftale-${lot.no}-overblik`}
    >
      {bids.map((bid) => row(view, lot.no, bid, result))}
    </DataTable>
  )
}

function caption(view: v.View, lot: v.View['lots'][number]): string {
  const places = lot.places === 1 ? '1 leverandør' : `${lot.places} leverandører`
  const lock = view.quality ? 'Kvaliteten er låst.' : 'Kvaliteten er ikke låst endnu.'
  return `Delaftale ${lot.no}: plads til ${places}. ${lock}`
}

function columns(view: v.View, reckoned: boolean): Column[] {
  const criteria = v.pointCriteriaOf(view).map((c) => ({
    ...{ label: `${c.id}: ${c.percent}`, numeric: true },
    hint: c.title ?? undefined,
  }))
  if (!reckoned) return [{ label: 'Tilbud' }, ...criteria, { label: 'Antageligt' }]
  return [
    ...[{ label: 'Tilbud' }, ...criteria, { label: 'Kvalitet i alt', numeric: true }],
    ...[{ label: 'Pris', numeric: true }],
    ...(v.inKroner(view) ? [] : [{ label: 'Point for pris', numeric: true }]),
    ...[{ label: v.inKroner(view) ? 'Evalueret pris' : 'I alt', numeric: true }, { label: 'Plads' }],
  ]
}

function row(view: v.View, lot: number, bid: v.View['bids'][number], result: v.LotResult | undefined) {
  const cells = v.pointCriteriaOf(view).map((c) => cell(view, lot, bid.bid, c.id))
  return html`<tr>
    <th scope="row">${bid.name}</th>
    ${cells}${result ? figures(view, bid.bid, result) : html`<td>${admissible(view, lot, bid.bid)}</td>`}
  </tr>`
}

function cell(view: v.View, lot: number, bid: string, criterion: string) {
  const found = v.agreedPoints(view, lot, bid, criterion)
  if (!found) return html`<td class="shade">–</td>`
  return html`<td class="shade shade-${v.shade(view, found.points)}" title="${found.reason}">
    ${v.comma(found.points)}
  </td>`
}

function admissible(view: v.View, lot: number, bid: string) {
  const found = v.isAdmissibleIn(view, lot, bid)
  if (found === undefined) return state('waiting', 'Ikke afgjort')
  return found ? state('good', 'Antageligt') : state('bad', 'Ikke antageligt')
}

function figures(view: v.View, bid: string, result: v.LotResult) {
  const found = result.ranking.find((r) => r.id === bid)
  if (!found || found.rank === null) {
    const across = v.inKroner(view) ? 3 : 4
    return html`<td class="shade-total">–</td>
      <td class="locked-edge" colspan="${across - 1}">Deltager ikke</td>
      <td>${state('bad', 'Ikke antageligt')}</td>`
  }
  const price = found.priceOere === null ? '–' : formatKroner(BigInt(found.priceOere))
  const points = v.inKroner(view) ? '' : html`<td>${found.pricePoints ? v.comma(found.pricePoints.rounded) : '–'}</td>`
  return html`<td class="shade-total">${found.quality ? v.comma(found.quality.rounded) : '–'}</td>
    <td class="locked-edge">${price}</td>
    ${points}
    <td><strong>${found.total ? v.totalWords(view, found.total.rounded) : '–'}</strong></td>
    <td>${placed(result, found)}</td>`
}

function placed(result: v.LotResult, { id, rank, winner }: v.LotResult['ranking'][number]) {
  const won = result.draw ? winnerByDraw(result, id) : winner
  if (won === null) return state('act', `Nr. ${rank}, venter på lodtrækning`)
  return won ? state('good', `Nr. ${rank}, får en plads`) : state('neutral', `Nr. ${rank}`)
}

function winnerByDraw({ draw, places, ranking }: v.LotResult, id: string): boolean {
  const sure = ranking.filter((r) => r.winner === true).map((r) => r.id)
  return [...sure, ...(draw?.bids ?? []).slice(0, Math.max(0, places - sure.length))].includes(id)
}
