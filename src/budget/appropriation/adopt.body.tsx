import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  DataTable,
  DateField,
  Heading,
  Hidden,
  Notice,
  Radios,
  Select,
  SubmitButton,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { Offer, Suggested } from './adopt.view.ts'
import { total } from './proposal.ts'
import { YearFields } from './year-fields.tsx'

interface OffersProps {
  note: { code: string; title: string; version?: number | null; frozen?: boolean; source?: { kind: string } }
  offers: readonly Offer[]
}

export function OffersBody({ note, offers }: OffersProps) {
  const address = `/budget/notater/${encodeURIComponent(note.code)}/vedtag`
  return (
    <>
      <Heading
        kicker={note.title}
        title="Hvad er vedtaget?"
        lead="Vælg en linje i notatet. Beløbene kan ændres, hvis kun en del er vedtaget."
      />
      <Draft note={note} />
      <DataTable
        caption="Notatets linjer"
        captionHidden
        columns={[
          { label: 'Linje' },
          { label: 'Notatets beløb i alt, kr.', numeric: true },
          { label: 'Allerede vedtaget, kr.', numeric: true },
        ]}
      >
        {offers.map(
          (o) =>
            html`<tr class="${o.row === null ? 'total' : ''}">
              <th scope="row"><a href="${address}?linje=${encodeURIComponent(o.row ?? '')}">${o.label}</a></th>
              <td>${formatAmount(o.sumOere)}</td>
              <td>${o.given.length === 0 ? '' : formatAmount(givenOf(o))}</td>
            </tr>`,
        )}
      </DataTable>
    </>
  )
}

/** A draft goes on changing: what was adopted can be found again when its version is frozen. */
function Draft({ note }: { note: OffersProps['note'] }) {
  if (note.frozen !== false || note.source?.kind === 'paper' || typeof note.version !== 'number') return null
  return (
    <Notice kind="warning" heading={`Version ${note.version} er en kladde`}>
      <p>
        Frys den version, budgetaftalen bygger på, så den kan læses, som den var.{' '}
        <a href={`/budget/notater/${encodeURIComponent(note.code)}/frys`}>Frys versionen</a>
      </p>
    </Notice>
  )
}

function givenOf(o: Offer) {
  return total(o.given.flatMap((g) => g.years))
}

interface AdoptProps {
  note: OffersProps['note']
  offer: Offer | undefined
  suggested: Suggested
  committees: readonly { value: string; label: string }[]
  today: string
  attempt: Attempt | undefined
}

export function AdoptBody({ note, offer, suggested, committees, today, attempt }: AdoptProps) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={note.title}
        title={offer?.row ? `Vedtag: ${offer.label}` : 'Vedtag budgetnotatet'}
        lead="Intet bevilges nu. Forslaget sendes til en anden controller, som godkender det."
      />
      <Draft note={note} />
      {offer === undefined || offer.given.length === 0 ? null : (
        <Notice kind="info" heading="Der er vedtaget penge af notatet før">
          Felterne viser det, der mangler. Det, du skriver, lægges til.
        </Notice>
      )}
      <form method="post" action={`/budget/notater/${encodeURIComponent(note.code)}/vedtag`}>
        <FormKey />
        <Hidden name="row" value={offer?.row ?? ''} />
        <Hidden name="table" value={offer?.table ?? ''} />
        <TextField
          {...fieldOf(attempt, 'basis')}
          label="Hvilken budgetaftale?"
          hint="Fx »Aftale om budget 2027«."
          maxlength={200}
        />
        <DateField {...fieldOf(attempt, 'adoptedOn', formatDay(today))} label="Hvilken dag er det vedtaget?" />
        <YearFields
          attempt={attempt}
          legend="Hvor meget er vedtaget i hvert år?"
          years={suggested.years}
          another={suggested.years.length === 0}
        />
        <LineFields suggested={suggested} committees={committees} attempt={attempt} />
        <div class="form-acts">
          <SubmitButton>Send til godkendelse</SubmitButton>
          <a href={`/budget/notater/${encodeURIComponent(note.code)}`}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

type LineProps = Pick<AdoptProps, 'suggested' | 'committees' | 'attempt'>

function LineFields({ suggested, committees, attempt }: LineProps) {
  return (
    <>
      <TextField {...fieldOf(attempt, 'name', suggested.name)} label="Bevillingens navn" maxlength={200} />
      <TextField
        {...fieldOf(attempt, 'line', suggested.line)}
        label="Budgetlinje"
        hint="Findes linjen, lægges beløbet til den. Ellers oprettes den ved godkendelsen."
        width="m"
      />
      <TextField
        {...fieldOf(attempt, 'code', suggested.code)}
        label="Bevillingskode"
        hint="Koden, der gælder i årene, fx 78.10."
        maxlength={40}
        width="s"
      />
      <Select
        {...fieldOf(attempt, 'committee', suggested.committee)}
        label="Udvalg"
        choices={committees}
        empty="Ikke oplyst"
        optional
      />
      <TextField
        {...fieldOf(attempt, 'controlArea', suggested.controlArea)}
        label="Styringsområde"
        maxlength={100}
        optional
      />
      <Radios
        {...fieldOf(attempt, 'needsRelease', suggested.needsRelease)}
        label="Skal udvalget frigive pengene, før de bruges?"
        choices={[
          { value: '', label: 'Som notatet siger' },
          {
            value: 'ja',
            label: 'Ja',
            hint: 'Der kan først disponeres, når udvalget har frigivet, og pengene er udmøntet.',
          },
          { value: 'nej', label: 'Nej' },
        ]}
      />
    </>
  )
}
