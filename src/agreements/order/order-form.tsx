import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount, formatKroner } from '../../kernel/money.ts'
import { toJson } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  DataTable,
  DateField,
  Door,
  Heading,
  Hidden,
  Notice,
  NumberField,
  Select,
  SubmitButton,
  TextField,
} from '../../platform/web/ui/index.ts'

export interface OrderFormProps {
  agreement: {
    code: string
    name: string
    lots: readonly { lot: number | null; title: string | null; suppliers: readonly { id: string; name: string }[] }[]
  }
  attempt: Attempt | undefined
}

export function OrderForm({ agreement, attempt }: OrderFormProps) {
  const places = agreement.lots.flatMap((l) =>
    l.suppliers.map((s) => ({ value: `${l.lot}|${s.id}`, label: `Delaftale ${l.lot}: ${s.name}` })),
  )
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={agreement.name}
        title="Bestil"
        lead="Beløbet disponeres under delaftalens loft, når bestillingen afgives. En bestilling ligger i ét år."
      />
      <Proposal attempt={attempt} code={agreement.code} />
      <LeftUnderCeiling attempt={attempt} code={agreement.code} />
      <form method="post" action={`/aftaler/${agreement.code}/bestil`}>
        <FormKey />
        <Select {...fieldOf(attempt, 'place')} label="Hos hvilken leverandør?" empty="Vælg" choices={places} />
        <TextField {...fieldOf(attempt, 'what')} label="Hvad bestilles?" maxlength={500} />
        <DateField {...fieldOf(attempt, 'startsOn')} label="Første dag" />
        <DateField {...fieldOf(attempt, 'endsOn')} label="Sidste dag" />
        <NumberField {...fieldOf(attempt, 'amountOere')} label="Beløb uden moms" suffix="kr." width="s" />
        <div class="form-acts">
          <SubmitButton>Afgiv bestillingen</SubmitButton>
          <a href={`/aftaler/${agreement.code}`}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

interface ProposedPart {
  startsOn: string
  endsOn: string
  amountOere: number
}

/** YEAR-EDGE: the parts the guard proposes, and one button that places them together. */
function Proposal({ attempt, code }: { attempt: Attempt | undefined; code: string }) {
  const parts =
    attempt?.refusal.rule === 'YEAR-EDGE' ? (attempt.refusal.details['proposal'] as ProposedPart[]) : undefined
  if (attempt === undefined || parts === undefined) return null
  return (
    <Notice kind="info" heading="Forslag: afgiv den i dele">
      <DataTable caption="Dele" captionHidden columns={partColumns}>
        {parts.map(
          (p) =>
            html`<tr>
              <th scope="row">${formatDay(p.startsOn)} – ${formatDay(p.endsOn)}</th>
              <td>${formatAmount(BigInt(p.amountOere))}</td>
            </tr>`,
        )}
      </DataTable>
      <form method="post" action={`/aftaler/${code}/bestil`}>
        <FormKey />
        {['place', 'what', 'startsOn', 'endsOn', 'amountOere'].map((name) => (
          <Hidden name={name} value={attempt.values[name] ?? ''} />
        ))}
        <Hidden name="parts" value={toJson(parts)} />
        <SubmitButton>Afgiv bestillingen i dele</SubmitButton>
      </form>
    </Notice>
  )
}

const partColumns = [{ label: 'Periode' }, { label: 'Beløb, kr.', numeric: true }]

/** The ceiling refuses with what is left, so that a smaller order can be written at once. */
function LeftUnderCeiling({ attempt, code }: { attempt: Attempt | undefined; code: string }) {
  const left = attempt?.refusal.details['remainingOere']
  if (attempt?.refusal.rule !== 'CEIL-HARD' || typeof left !== 'number') return null
  const lot = attempt.values['place']?.split('|')[0]
  return (
    <Notice kind="warning" heading="Loftet rækker ikke">
      Under loftet er der{' '}
      <Door href={address('/budget/rest', { aftale: code, delaftale: lot })}>{formatKroner(BigInt(left))}</Door>{' '}
      tilbage.
    </Notice>
  )
}
