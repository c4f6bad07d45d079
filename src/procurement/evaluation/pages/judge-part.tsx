import { html } from 'hono/html'
import { DataTable, state } from '../../../platform/web/ui/index.ts'
import { evaluationHref, isAdmissibleIn, type View } from './evaluation.view.ts'

/** Each bid against each requirement, and whether it is admissible on the lots it is for; the name leads to the bid. */
export function Judged({ view }: { view: View }) {
  if (view.bids.length === 0) return null
  return (
    <>
      <h2>Krav og antagelighed</h2>
      <DataTable
        caption="Tilbuddene og udbuddets krav"
        columns={[
          { label: 'Tilbud' },
          ...view.requirements.map((r) => ({ label: r.title })),
          ...view.lots.map((l) => ({ label: `Delaftale ${l.no}` })),
        ]}
      >
        {view.bids.map(
          (bid) =>
            html`<tr>
              <th scope="row"><a href="${evaluationHref(view.tender, `/tilbud/${bid.bid}`)}">${bid.name}</a></th>
              ${view.requirements.map((r) => html`<td>${conforms(view, bid.bid, r.id)}</td>`)}
              ${view.lots.map((l) => html`<td>${admissible(view, bid, l.no)}</td>`)}
            </tr>`,
        )}
      </DataTable>
    </>
  )
}

function conforms(view: View, bid: string, requirement: string) {
  const found = view.conformity.find((c) => c.bid === bid && c.requirement === requirement)
  if (!found) return state('waiting', 'Ikke afgjort')
  return found.conforms ? state('good', 'Opfyldt') : state('bad', 'Ikke opfyldt')
}

function admissible(view: View, bid: View['bids'][number], lot: number) {
  const found = isAdmissibleIn(view, lot, bid.bid)
  if (found !== undefined) return found ? state('good', 'Antageligt') : state('bad', 'Ikke antageligt')
  return bid.lots.length > 0 && !bid.lots.includes(lot) ? '–' : state('waiting', 'Ikke afgjort')
}
