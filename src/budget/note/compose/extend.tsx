import { formatKroner } from '../../../kernel/money.ts'
import {
  Checkboxes,
  Empty,
  ErrorSummary,
  Heading,
  Hidden,
  NumberField,
  Select,
  SubmitButton,
  TextField,
  type Choice,
  type FieldError,
} from '../../../platform/web/ui/index.ts'

export interface LotOffered {
  no: number
  title: string
  suppliers: string[]
  yearlyOere: bigint | null
}

export interface ExtendProps {
  agreements: readonly Choice[]
  chosen: { code: string; name: string; lots: readonly LotOffered[] } | undefined
  /** What is asked for so far, by field. */
  asked: Readonly<Record<string, string>>
  lots: readonly string[]
  errors: readonly FieldError[]
}

/** First which agreement, then which of its lots and years: the proposal opens as a note to be written on. */
export function ExtendForm({ agreements, chosen, asked, lots, errors }: ExtendProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <Heading
        kicker="Budgetnotat"
        title="Forlæng en aftale"
        lead="Rækker, summer og bevillinger kommer af aftalens delaftaler. Du kan rette alt, før notatet gemmes."
      />
      {agreements.length === 0 ? (
        <Empty
          title="Der er ingen aftaler at forlænge."
          begin={{ href: '/budget/notater/nyt', label: 'Skriv et notat' }}
        />
      ) : (
        <form method="get" action="/budget/notater/forlaeng" class="note-form">
          {chosen === undefined ? (
            <Select name="aftale" label="Hvilken aftale?" choices={agreements} value={asked['aftale']} />
          ) : (
            <Hidden name="aftale" value={chosen.code} />
          )}
          {chosen === undefined ? null : <Wanted chosen={chosen} asked={asked} lots={lots} errors={errors} />}
          <div class="form-acts">
            <SubmitButton>{chosen === undefined ? 'Vælg delaftaler' : 'Se forslaget'}</SubmitButton>
            <a href={chosen === undefined ? '/budget' : '/budget/notater/forlaeng'}>
              {chosen === undefined ? 'Fortryd' : 'Vælg en anden aftale'}
            </a>
          </div>
        </form>
      )}
    </>
  )
}

type WantedProps = Pick<ExtendProps, 'asked' | 'lots' | 'errors'> & { chosen: NonNullable<ExtendProps['chosen']> }

function Wanted({ chosen, asked, lots, errors }: WantedProps) {
  const field = (name: string) => ({
    name,
    value: asked[name] ?? '',
    error: errors.find((e) => e.name === name)?.message,
  })
  return (
    <>
      <h2>{chosen.name}</h2>
      <Checkboxes
        name="lot"
        label="Hvilke delaftaler?"
        hint="En delaftale deles ikke: alle dens leverandører er med."
        values={lots}
        error={errors.find((e) => e.name === 'lot')?.message}
        choices={chosen.lots.map(({ no, title, suppliers }) => ({
          value: String(no),
          label: `${no}: ${title}`,
          hint: suppliers.join(', '),
        }))}
      />
      {chosen.lots.map(({ no, yearlyOere }) =>
        yearlyOere === null ? (
          <NumberField {...field(`belob.${no}`)} label={`Beløb om året til delaftale ${no}`} suffix="kr." width="s" />
        ) : (
          <p class="form-hint">
            Delaftale {no} koster {formatKroner(yearlyOere)} om året.
          </p>
        ),
      )}
      <div class="note-fields">
        <TextField {...field('fra')} label="Første år" width="xs" />
        <TextField {...field('antal')} label="Antal år" width="xs" />
        <TextField {...field('prisniveau')} label="Prisniveau" width="xs" optional />
      </div>
      <TextField {...field('code')} label="Notatets kode" width="s" maxlength={80} />
      <TextField {...field('title')} label="Titel" width="l" maxlength={400} />
      <div class="note-fields">
        <TextField {...field('posts')} label="Årsværk" hint="Fx 1,5. Tomt: ingen stilling." width="xs" optional />
        <NumberField {...field('price')} label="Pris pr. årsværk om året" suffix="kr." width="s" optional />
      </div>
    </>
  )
}
