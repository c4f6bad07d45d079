import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { DataTable, Facts, Heading, Notice, State, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import { entriesHref } from '../ledger/addresses.ts'
import { kindNames } from './proposal.ts'
import type { showProposal } from './proposal.acts.ts'
import { amountWords, effectWords, endTones } from './proposal.view.ts'

type Shown = z.output<typeof showProposal.output>

export interface ProposalProps {
  proposal: Shown
  attempt?: Attempt | undefined
  /** A controller may approve or reject another's, and withdraw their own. */
  mayEnd: boolean
  done?: string | undefined
}

const doneWords: Readonly<Record<string, string>> = {
  forberedt: 'Forslaget er gemt og venter på en anden controllers godkendelse.',
  godkendt: 'Forslaget er godkendt. Pengene er skrevet i regnskabet.',
  afvist: 'Forslaget er afvist. Intet er bevilget.',
}

export function ProposalBody({ proposal: p, attempt, mayEnd, done }: ProposalProps) {
  const said = doneWords[done ?? '']
  return (
    <>
      <Errors attempt={attempt} />
      {said === undefined ? null : (
        <Notice kind="success" live>
          {done === 'godkendt' && p.kind === 'draw-down' ? 'Forslaget er godkendt. Pengene er udmøntet.' : said}
        </Notice>
      )}
      <Heading
        kicker={kindNames[p.kind]}
        title={p.lineName}
        lead={p.end === null ? `${amountWords(p.kind, p.years)}, når en anden controller har godkendt det.` : undefined}
        state={<EndState proposal={p} />}
      />
      {p.warnings.length === 0 ? null : <NoteWarnings proposal={p} />}
      <h2>Beløb pr. år</h2>
      <YearTable proposal={p} />
      <h2>Om forslaget</h2>
      <About proposal={p} />
      {p.end === null && mayEnd ? <Ways proposal={p} attempt={attempt} /> : null}
      {p.end === null && !mayEnd ? (
        <Notice kind="info">Forslaget venter på en controller. Kun en controller kan godkende eller afvise det.</Notice>
      ) : null}
    </>
  )
}

function EndState({ proposal: { end } }: { proposal: Shown }) {
  if (end === null) return <State tone="waiting">venter på godkendelse</State>
  return <State tone={endTones[end.kind].tone}>{endTones[end.kind].words}</State>
}

function NoteWarnings({ proposal: p }: { proposal: Shown }) {
  const rows = p.opens?.rows.length ?? 0
  return (
    <Notice kind="warning" heading="Beløbene afviger fra notatet">
      <p>
        {rows === 0
          ? 'Sammen med det, der allerede er bevilget efter notatet, bliver det mere, end notatet siger:'
          : 'Sammen med det, der allerede er bevilget på linjen, afviger beløbene fra notatets:'}
      </p>
      <ul>
        {p.warnings.map((w) => (
          <li>{w}</li>
        ))}
      </ul>
    </Notice>
  )
}

function YearTable({ proposal: p }: { proposal: Shown }) {
  return (
    <DataTable
      caption="Beløb pr. år"
      captionHidden
      columns={[{ label: 'År' }, { label: 'Beløb, kr.', numeric: true }]}
      foot={html`<tr>
        <th scope="row">I alt</th>
        <td>${formatAmount(p.sumOere)}</td>
      </tr>`}
    >
      {p.years.map(
        (y) =>
          html`<tr>
            <th scope="row">${y.year}</th>
            <td>${formatAmount(y.amountOere)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function About({ proposal: p }: { proposal: Shown }) {
  const line = { label: 'Bevilling', value: <LineName proposal={p} /> }
  const note =
    p.note === null ? [] : [{ label: 'Budgetnotat', value: <a href={`/budget/notater/${p.note}`}>{p.note}</a> }]
  const release =
    p.opens === null
      ? []
      : [
          { label: 'Bevillingskode', value: p.opens.code },
          {
            label: 'Udvalgets frigivelse',
            value: p.opens.needsRelease ? 'Pengene skal frigives af udvalget, før de udmøntes' : 'kræves ikke',
          },
        ]
  const end =
    p.end === null
      ? []
      : [
          {
            label: endTones[p.end.kind].words.replace(/^./, (first) => first.toUpperCase()),
            value: `${p.end.byName}, ${formatDay(p.end.on)}`,
            ...(p.end.reason === null ? {} : { note: p.end.reason }),
          },
        ]
  return (
    <Facts
      items={[
        line,
        { label: 'Grundlag', value: p.basis, note: `Besluttet ${formatDay(p.decidedOn)}` },
        ...(p.reason === null ? [] : [{ label: 'Begrundelse', value: p.reason }]),
        ...note,
        ...release,
        { label: 'Forberedt', value: `${p.preparedByName}, ${formatDay(p.preparedOn)}` },
        ...end,
        ...(p.end?.kind === 'approved' && p.kind !== 'draw-down'
          ? [{ label: 'Posteringer', value: <a href={entriesHref({ cause: p.id })}>Se, hvad der er bogført</a> }]
          : []),
      ]}
    />
  )
}

function LineName({ proposal: p }: { proposal: Shown }) {
  const known = p.opens === null || p.end?.kind === 'approved'
  return known ? <a href={`/budget/bevillinger/${p.line}`}>{p.lineName}</a> : `${p.lineName} (${p.line})`
}

function Ways({ proposal: p, attempt }: { proposal: Shown; attempt: Attempt | undefined }) {
  const address = `/budget/forslag/${p.id}`
  if (p.own)
    return (
      <>
        <Notice kind="info" heading="En anden skal godkende">
          Du har selv forberedt forslaget. Derfor kan du ikke godkende det. Bed en anden controller om det, eller træk
          forslaget tilbage.
        </Notice>
        <form method="post" action={`${address}/tilbage`}>
          <FormKey />
          <SubmitButton kind="secondary">Træk forslaget tilbage</SubmitButton>
        </form>
      </>
    )
  return (
    <>
      <h2>Godkend eller afvis</h2>
      <Facts
        items={[
          { label: 'Hvad sker der?', value: effectWords(p) },
          {
            label: 'Kan det gøres om?',
            value: 'Nej. Det, der er skrevet i regnskabet, bliver stående. Det kan kun ændres med et nyt forslag.',
          },
        ]}
      />
      <form method="post" action={`${address}/godkend`}>
        <FormKey />
        <SubmitButton>Godkend</SubmitButton>
      </form>
      <h3>Afvis i stedet</h3>
      <form method="post" action={`${address}/afvis`}>
        <FormKey />
        <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor afvises forslaget?" rows={3} maxlength={500} />
        <SubmitButton kind="secondary">Afvis forslaget</SubmitButton>
      </form>
    </>
  )
}
