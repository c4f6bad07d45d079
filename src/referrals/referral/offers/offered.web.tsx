import { html } from 'hono/html'
import * as ui from '../../../platform/web/ui/index.ts'

interface Offered {
  lot: string
  fits: boolean
  reasons: readonly { fits: boolean; text: string }[]
}

/** The list the choice was made from, as it was then: the reasons stand as they were given, whatever has changed since. */
export function OfferedList(props: { offered: readonly Offered[]; chosen: string; lotName: (id: string) => string }) {
  const { offered, chosen, lotName } = props
  return (
    <section>
      <h2>Listen, der blev valgt fra</h2>
      <p>Gemt, da henvisningen blev sendt.</p>
      <ui.DataTable
        caption="Tilbud, da henvisningen blev sendt"
        captionHidden
        columns={[{ label: 'Tilbud' }, { label: 'Passede' }, { label: 'Hvorfor' }]}
      >
        {offered.map(
          (offer) =>
            html`<tr>
              <th scope="row">
                ${lotName(offer.lot)}${offer.lot === chosen ? html`<br /><span class="soft">Valgt</span>` : ''}
              </th>
              <td>${offer.fits ? ui.state('good', 'Ja') : ui.state('neutral', 'Nej')}</td>
              <td>${told(offer)}</td>
            </tr>`,
        )}
      </ui.DataTable>
    </section>
  )
}

/** An offer that did not fit is told by what was in the way. */
function told({ fits, reasons }: Offered): string {
  return reasons
    .filter((reason) => fits || !reason.fits)
    .map((reason) => reason.text)
    .join(' ')
}
