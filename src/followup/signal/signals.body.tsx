import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { mayDo, type By } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Notice, state, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import { prognosisHref } from '../prognosis/address.ts'
import { lotName } from '../use/use.view.ts'
import { dismissSignal, watch } from './signal.acts.ts'
import type { SignalRow } from './signal.ts'
import { kindWords } from './signal-part.tsx'

type Lot = { id: string; agreement: string; lot: number | null; title: string }

interface Props {
  rows: readonly SignalRow[]
  lots: readonly Lot[]
  by: By
  watched: { raised: number; closed: number } | undefined
  attempt: Attempt | undefined
}

export function SignalsBody({ rows, lots, by, watched, attempt }: Props) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        title="Signaler"
        lead="Ventede overskridelser, som prognoserne har vist, og hvad der blev gjort ved dem."
      />
      {watched === undefined ? null : (
        <Notice kind="success" live>
          {watchedWords(watched)}
        </Notice>
      )}
      {mayDo(watch, by) ? <WatchForm /> : null}
      {rows.length === 0 ? (
        <Empty title="Her står signalerne, når en prognose venter, at et loft eller en bevilling ikke rækker." />
      ) : (
        <DataTable
          caption="Signaler, nyeste først"
          columns={[{ label: 'Delaftale' }, { label: 'Signal' }, { label: 'Grunde' }, { label: 'Stand' }]}
        >
          {rows.map((s) => row(s, lots, by))}
        </DataTable>
      )}
    </>
  )
}

/** The same watch as the daily one; held twice it changes nothing the second time. */
function WatchForm() {
  return (
    <form method="post" action="/opfoelgning/signaler/vagt">
      <FormKey />
      <p>Vagten holder de nyeste prognoser op mod grænserne. Hver ventet overskridelse får ét signal og én pligt.</p>
      <SubmitButton kind="secondary">Hold vagt nu</SubmitButton>
    </form>
  )
}

function watchedWords({ raised, closed }: { raised: number; closed: number }): string {
  if (raised + closed === 0) return 'Vagten er holdt. Intet nyt.'
  const up = raised === 1 ? 'Ét signal er rejst' : `${raised} signaler er rejst`
  return closed === 0 ? `${up}.` : `${up}, og ${closed} er faldet bort.`
}

function row(s: SignalRow, lots: readonly Lot[], by: By) {
  const lot = lots.find((l) => l.id === s.lot)
  const name = lot === undefined ? s.lot : html`<a href="${prognosisHref(lot)}">${lotName(lot)}</a>`
  return html`<tr>
    <th scope="row">${name}</th>
    <td>
      ${kindWords[s.kind]}<br /><span class="soft"
        >rejst ${formatDay(s.raisedOn)}${s.follows === null ? '' : ', igen'}</span
      >
    </td>
    <td>${s.reasons.join(' ')}</td>
    <td>${standOf(s, by)}</td>
  </tr>`
}

function standOf({ id, ended }: SignalRow, by: By) {
  if (ended === null)
    return html`${state('act', 'Åbent')}
    ${mayDo(dismissSignal, by) ? html`<a href="/opfoelgning/signaler/${id}/afvis">Afvis</a>` : ''}`
  const words =
    ended.kind === 'dismissed'
      ? `Afvist ${formatDay(ended.on)} af ${ended.byName}: ${ended.reason}`
      : `Faldet bort ${formatDay(ended.on)}`
  return html`${state('neutral', ended.kind === 'dismissed' ? 'Afvist' : 'Ikke længere ventet')}
    <span class="soft">${words}</span>`
}

export function DismissBody({
  signal,
  lot,
  attempt,
}: {
  signal: SignalRow
  lot: Lot | undefined
  attempt: Attempt | undefined
}) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={lot === undefined ? signal.lot : lotName(lot)}
        title="Afvis signalet"
        lead="Pligten falder bort. Signalet og din grund bliver stående, og det kommer igen, hvis tallene flytter sig."
      />
      <ul>
        {signal.reasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      <form method="post" action={`/opfoelgning/signaler/${signal.id}/afvis`}>
        <FormKey />
        <TextArea
          {...fieldOf(attempt, 'reason')}
          label="Hvorfor skal der ikke gøres noget?"
          rows={3}
          maxlength={1000}
        />
        <div class="form-acts">
          <SubmitButton>Afvis signalet</SubmitButton>
          <a href="/opfoelgning/signaler">Fortryd</a>
        </div>
      </form>
    </>
  )
}
