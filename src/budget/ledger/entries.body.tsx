import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount, formatKroner, type Oere } from '../../kernel/money.ts'
import { address } from '../../platform/web/address.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import {
  DataTable,
  Door,
  Empty,
  ErrorSummary,
  Heading,
  Pager,
  Source,
  Sums,
  type FieldError,
} from '../../platform/web/ui/index.ts'
import { WorldSwitch } from '../../platform/web/ui/world-switch.tsx'
import { entriesHref, query, type EntriesAddress } from './addresses.ts'
import { EntriesFilter } from './entries-filter.tsx'
import { causeName, counted, kindWord, sumsOnTop, whichRows, type SumRow } from './entries.view.ts'

export interface EntriesFound {
  rows: {
    id: number
    kind: string
    amountOere: Oere
    overrunOere: Oere
    day: string
    account: string
    lot: number | null
    year: number | null
    cause: { kind: string; id: string; label: string; href: string }
    by: string
  }[]
  next?: number | undefined
  count: number
  sumOere: Oere
  sums: SumRow[]
}

export interface EntriesProps {
  /** What the rows were asked by; empty when the address could not be read. */
  asked: EntriesAddress
  /** The address's parameters as written, kept in the form. */
  written: Readonly<Record<string, string>>
  found: EntriesFound | null
  errors: readonly FieldError[]
  choice: WorldChoice
  agreements: readonly { code: string; name: string }[]
  lines: readonly { id: string; name: string }[]
}

export function EntriesBody(props: EntriesProps) {
  const { asked, found, errors, choice } = props
  const lineName = props.lines.find((l) => l.id === asked.line)?.name
  const cause = asked.cause === undefined ? undefined : causeName(asked.cause, found?.rows[0]?.cause)
  const here = { ...asked, world: choice.query }
  return (
    <>
      <ErrorSummary errors={errors} />
      <Heading
        kicker="Posteringer"
        title={found === null ? 'Posteringer' : whichRows(asked, lineName, cause)}
        lead={found === null ? undefined : <Lead {...props} />}
        actions={<WorldSwitch choice={choice} path="/budget/posteringer" />}
      />
      {found === null ? null : <OnTop found={found} here={here} world={choice.world} />}
      <EntriesFilter {...props} />
      {found === null ? null : <Rows found={found} here={here} after={props.written['efter']} />}
    </>
  )
}

function Lead({ asked, agreements, found }: EntriesProps) {
  const cause = found?.rows[0]?.cause
  if (asked.cause !== undefined && cause !== undefined) {
    return (
      <>
        Rækkerne har alle den samme årsag: <a href={cause.href}>{causeName(asked.cause, cause)}</a>.
      </>
    )
  }
  const agreement = agreements.find((a) => a.code === asked.agreement)
  if (agreement === undefined) {
    const both = new Set(found?.sums.map((s) => s.accountKind)).size > 1
    return (
      <>
        Hver række er en bevægelse med dag, konto og årsag.
        {both ? ' En disponering og et forbrug står to gange: på delaftalens konto og på årets bevilling.' : ''}
      </>
    )
  }
  return (
    <>
      Aftale: <a href={`/aftaler/${agreement.code}`}>{agreement.name}</a>. Hver række er en bevægelse med dag og årsag.
    </>
  )
}

function OnTop({ found, here, world }: { found: EntriesFound; here: EntriesAddress; world: string }) {
  if (found.count === 0) return null
  const sums = sumsOnTop(found.sums, here)
  const source = world === 'practice' ? <Source kind="practice" /> : <Source kind="entered">regnskab</Source>
  return (
    <Sums
      items={sums.map(({ label, figure, note, href }) => ({
        label,
        figure: href === null ? figure : <Door href={href}>{figure}</Door>,
        note: (
          <>
            {note} {source}
          </>
        ),
      }))}
    />
  )
}

function Rows({ found, here, after }: { found: EntriesFound; here: EntriesAddress; after: string | undefined }) {
  if (found.count === 0) return <Nothing here={here} />
  const overrun = here.kind === 'overrun' || found.rows.some((r) => r.overrunOere !== 0n)
  const columns = [
    { label: 'Nr.' },
    { label: 'Dag' },
    { label: 'Art' },
    { label: 'Konto' },
    { label: 'Årsag' },
    { label: 'Beløb, kr.', numeric: true },
    ...(overrun ? [{ label: 'Heraf over loftet, kr.', numeric: true }] : []),
  ]
  const part = after !== undefined || found.next !== undefined
  const caption = part ? `${found.rows.length} af ${counted(found.count)}` : counted(found.count)
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        csv={address('/budget/posteringer', { ...query(here), format: 'csv' })}
      >
        {found.rows.map((r) => row(r, overrun))}
      </DataTable>
      {part ? (
        <Pager
          shown={`Viser ${found.rows.length} af ${counted(found.count)}`}
          next={
            found.next === undefined ? undefined : address('/budget/posteringer', { ...query(here), efter: found.next })
          }
        />
      ) : null}
    </>
  )
}

function row(r: EntriesFound['rows'][number], overrun: boolean) {
  return html`<tr id="postering-${r.id}">
    <th scope="row">${r.id}</th>
    <td class="nowrap">${formatDay(r.day)}</td>
    <td>${kindWord(r.kind)}</td>
    <td>${r.account}</td>
    <td><a href="${r.cause.href}">${r.cause.label}</a></td>
    <td>${formatAmount(r.amountOere)}</td>
    ${overrun ? html`<td>${r.overrunOere === 0n ? '' : formatAmount(r.overrunOere)}</td>` : ''}
  </tr>`
}

function Nothing({ here }: { here: EntriesAddress }) {
  const narrowed = entriesHref({ world: here.world }) !== entriesHref(here)
  if (here.world === 'papirer') {
    return (
      <Empty title="Papirerne har intet regnskab.">
        De trykker budgetter og priser, men ikke bevægelserne på kontiene. Skift til Øvelse for at se posteringer.
      </Empty>
    )
  }
  return (
    <Empty
      title={
        narrowed
          ? `Ingen posteringer passer; summen er ${formatKroner(0n)}`
          : 'Her står posteringerne, når den første bevilling er vedtaget.'
      }
    >
      {narrowed ? (
        <a href={entriesHref({ world: here.world })}>Vis alle posteringer</a>
      ) : (
        'Hver bevilling, disponering og hvert forbrug skriver sine rækker selv.'
      )}
    </Empty>
  )
}
