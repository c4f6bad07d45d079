import { entriesHref } from '../../budget/index.ts'
import { formatKroner } from '../../kernel/money.ts'
import type { By } from '../../platform/index.ts'
import { Errors, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import { Blockers } from './blockers.tsx'
import { differenceWords, historyOf, leadOf, monthWords, type ShownClaim } from './claim.view.ts'
import { ClaimInvoices, type InvoiceShown, type PaymentShown } from './claim-invoices.tsx'
import { ClaimLines } from './claim-lines.tsx'
import { NextForm } from './next-form.tsx'
import { claimStateWords, stateTones } from './state.ts'

export interface ClaimProps {
  claim: ShownClaim
  invoices: readonly InvoiceShown[]
  payments: readonly PaymentShown[]
  attempt: Attempt | undefined
  seesCourse: boolean
  by: By
  done: string | undefined
  /** The form that was sent: `godkend`, `ret` …; its attempt is shown in it alone. */
  way: string | undefined
}

const doneWords: Readonly<Record<string, string>> = {
  bekraeftet: 'Afregningen er bekræftet. Kommunens sagsbehandler attesterer nu.',
  rettet: 'Rettelserne er sendt. Kommunens sagsbehandler svarer på dem.',
  svaret: 'Svaret er gemt, og leverandøren kan se det.',
  attesteret: 'Leverancen er attesteret. En controller godkender nu.',
  tilladt: 'Stoppet er ladt passere. En anden skal godkende afregningen.',
  godkendt: 'Afregningen er godkendt. Forbruget er det, der blev godkendt.',
  faktura: 'Fakturaen er taget imod på afregningen.',
}

export function ClaimBody(props: ClaimProps) {
  const { claim: c, done, by, attempt } = props
  const atSupplier = by.enterprise !== null
  const said = doneWords[done ?? '']
  return (
    <>
      <Errors attempt={attempt} />
      {said === undefined ? null : (
        <ui.Notice kind="success" live>
          {said}
        </ui.Notice>
      )}
      <ui.Heading
        kicker={`Afregning ${c.number}`}
        title={`${monthWords(c)}: ${c.supplierName}`}
        lead={leadOf(c, atSupplier)}
        state={<ui.State tone={stateTones[c.state]}>{claimStateWords[c.state]}</ui.State>}
      />
      <Blockers claim={c} />
      <Sums {...props} />
      <NextForm {...props} />
      <h2>Linjerne og det, der er leveret</h2>
      <ClaimLines lines={c.lines} seesCourse={props.seesCourse} />
      <ClaimInvoices {...props} />
      <h2>Hvem har gjort hvad</h2>
      <ui.Facts items={handsOf(c)} />
      <ui.History items={historyOf(c)} />
    </>
  )
}

function Sums({ claim: c, by }: ClaimProps) {
  const atSupplier = by.enterprise !== null
  const rows = `/afregning/${c.id}#linjer`
  const committed = c.commitment
  const gives = c.approvedOere ?? c.claimedOere
  const difference = differenceWords(gives, c.invoicedOere)
  const items = [
    {
      label: 'Krævet',
      figure: <ui.Door href={rows}>{formatKroner(c.claimedOere)}</ui.Door>,
      note: 'leveret, uden moms',
    },
    ...(c.approvedOere === null
      ? []
      : [
          {
            label: 'Godkendt',
            figure: <ui.Door href={rows}>{formatKroner(c.approvedOere)}</ui.Door>,
            note: lessWords(c.claimedOere - c.approvedOere),
          },
        ]),
    ...(committed === null || atSupplier
      ? []
      : [
          {
            label: 'Disponeret til forløbene',
            figure: (
              <ui.Door href={entriesHref({ agreement: c.agreement, lot: c.lotNo, kind: 'committed' })}>
                {formatKroner(committed.committedOere)}
              </ui.Door>
            ),
            note: restWords(committed.committedOere - committed.usedOere),
          },
        ]),
    {
      label: 'Faktureret',
      figure: <ui.Door href={`/afregning/${c.id}#fakturaer`}>{formatKroner(c.invoicedOere)}</ui.Door>,
      ...(difference === null ? {} : { note: difference }),
    },
    { label: 'Betalt', figure: <ui.Door href={`/afregning/${c.id}#fakturaer`}>{formatKroner(c.paidOere)}</ui.Door> },
  ]
  return <ui.Sums items={items} />
}

function lessWords(less: bigint): string {
  return less === 0n ? 'det hele' : `${formatKroner(less)} mindre end krævet`
}

function restWords(rest: bigint): string {
  return rest < 0n
    ? `${formatKroner(-rest)} for lidt i årets løb til og med denne afregning`
    : `${formatKroner(rest)} er tilbage efter denne afregning`
}

/** The two who approve, and what each has vouched for. */
function handsOf(c: ShownClaim) {
  const by = (kind: string) => c.steps.find((s) => s.kind === kind)?.byName ?? 'mangler'
  const answered = c.steps.find((s) => s.kind === 'confirmed' || s.kind === 'corrected')
  return [
    {
      label: 'Leverandøren',
      value: answered?.byName ?? 'mangler',
      note: answered?.kind === 'corrected' ? 'har foreslået rettelser' : 'bekræfter, at det er det, der er leveret',
    },
    { label: 'Attesteret af', value: by('attested'), note: 'sagsbehandler: det er leveret' },
    {
      label: 'Godkendt af',
      value: by('approved'),
      note: 'controller: det skal betales. En anden end dem, der har haft afregningen i hånden',
    },
  ]
}
