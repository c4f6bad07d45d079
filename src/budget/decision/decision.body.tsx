import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice, State, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import { entriesHref } from '../ledger/addresses.ts'
import { endTones } from '../appropriation/proposal.view.ts'
import { decisionNames } from './decision.ts'
import type { DecisionRow } from './decisions.web.tsx'

export interface DecisionProps {
  decision: DecisionRow
  attempt?: Attempt | undefined
  done?: string | undefined
}

const doneWords: Readonly<Record<string, string>> = {
  forberedt: 'Forslaget er gemt og venter på, at en anden godkender det.',
  godkendt: 'Forslaget er godkendt.',
  afvist: 'Forslaget er afvist. Intet er ændret.',
}

export function DecisionBody({ decision: d, attempt, done }: DecisionProps) {
  return (
    <>
      <Errors attempt={attempt} />
      {doneWords[done ?? ''] === undefined ? null : <Notice kind="success">{doneWords[done ?? '']}</Notice>}
      <Heading kicker={decisionNames[d.kind]} title={d.label} state={<EndState decision={d} />} lead={effect(d)} />
      <Facts
        items={[
          { label: 'Om', value: <a href={d.href}>{d.label}</a> },
          { label: 'Grund', value: d.reason },
          { label: 'Forberedt', value: `${d.preparedByName}, ${formatDay(d.preparedOn)}` },
          ...(d.end === null
            ? []
            : [
                {
                  label: 'Afgjort',
                  value: `${d.end.byName}, ${formatDay(d.end.on)}`,
                  ...(d.end.reason === null ? {} : { note: d.end.reason }),
                },
              ]),
          ...(d.end?.kind === 'approved' && (d.kind === 'annul' || d.kind === 'settle')
            ? [
                {
                  label: 'Posteringer',
                  value: <a href={entriesHref({ cause: d.id })}>Se, hvad der er givet tilbage</a>,
                },
              ]
            : []),
        ]}
      />
      {d.end === null ? <Ways decision={d} attempt={attempt} /> : null}
    </>
  )
}

function EndState({ decision: { end } }: { decision: DecisionRow }) {
  if (end === null) return <State tone="waiting">venter på godkendelse</State>
  return <State tone={endTones[end.kind].tone}>{endTones[end.kind].words}</State>
}

/** What an approval does, said before it is done. */
function effect(d: DecisionRow): string {
  const oere = (name: string) => formatKroner(BigInt(Number(d.content[name] ?? 0)))
  if (d.kind === 'overdraft') return `Brugt og disponeret må ligge ${oere('overOere')} over årets bevilling.`
  if (d.kind === 'authority') {
    const most = d.content['limitOere'] === null ? 'uden beløbsgrænse' : `op til ${oere('limitOere')}`
    return `Må godkende ${most} fra ${formatDay(String(d.content['startsOn']))}.`
  }
  const what = d.kind === 'annul' ? 'Disponeringen annulleres' : 'Resten af disponeringen afsluttes'
  return `${what}: ${oere('outstandingOere')} gives tilbage under loftet og til bevillingen.`
}

function Ways({ decision: d, attempt }: DecisionProps) {
  const address = `/budget/afgoerelser/${d.id}`
  if (d.own)
    return (
      <>
        <Notice kind="info" heading="En anden skal godkende">
          Du har selv forberedt forslaget. Derfor kan du ikke godkende det (FOUR-EYES). Bed en anden om det, eller træk
          det tilbage.
        </Notice>
        <form method="post" action={`${address}/tilbage`}>
          <FormKey />
          <SubmitButton kind="secondary">Træk forslaget tilbage</SubmitButton>
        </form>
      </>
    )
  if (!d.mayDecide) return <Notice kind="info">Forslaget venter på en, der må afgøre det.</Notice>
  return (
    <>
      <h2>Godkend eller afvis</h2>
      <form method="post" action={`${address}/godkend`}>
        <FormKey />
        <SubmitButton>Godkend</SubmitButton>
      </form>
      <form method="post" action={`${address}/afvis`}>
        <FormKey />
        <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor afvises forslaget?" rows={3} maxlength={500} />
        <SubmitButton kind="secondary">Afvis forslaget</SubmitButton>
      </form>
    </>
  )
}
