import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  ErrorSummary,
  Facts,
  fieldId,
  Heading,
  Hidden,
  NumberField,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import { causeWords, needHref } from '../needs.view.ts'
import type { NeedShown } from './need.input.ts'
import { causes } from './need.ts'

interface FormProps {
  attempt: Attempt | undefined
  need?: NeedShown | undefined
  /** Names the register knows, to write from. */
  districts: readonly string[]
}

/** One question after another: who, where, how many, what started it, and why now. */
export function NeedForm({ attempt, need, districts }: FormProps) {
  const stale = attempt?.refusal.code === 'stale'
  return (
    <>
      {stale ? (
        <ErrorSummary errors={attempt.errors} heading="En anden har gemt imens" />
      ) : (
        <Errors attempt={attempt} />
      )}
      <Heading
        kicker="Behov"
        title={need === undefined ? 'Kortlæg et behov' : 'Ret behovet'}
        lead="Skriv ingen oplysninger om enkelte borgere. Udvalget og offentligheden kan læse arket, når udvalget er orienteret."
      />
      {stale && need !== undefined ? <Theirs need={need} /> : null}
      <form method="post" action={need === undefined ? '/behov/nyt' : needHref(need.id, '/ret')}>
        <FormKey />
        {need === undefined ? null : <Hidden name="version" value={need.version} />}
        <Who attempt={attempt} need={need} districts={districts} />
        <Triggers attempt={attempt} need={need} />
        <Why attempt={attempt} need={need} />
        <div class="form-acts">
          <SubmitButton>{need === undefined ? 'Gem behovet' : 'Gem rettelsen'}</SubmitButton>
          <a href={need === undefined ? '/behov' : needHref(need.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

type PartProps = Pick<FormProps, 'attempt' | 'need'>

function Theirs({ need }: { need: NeedShown }) {
  return (
    <>
      <h2>Det står der nu</h2>
      <Facts
        compact
        items={[
          { label: 'Overskrift', value: need.title },
          { label: 'Hvem', value: need.targetGroup },
          { label: 'Hvor', value: need.areas.join(', ') || 'Intet område' },
        ]}
      />
    </>
  )
}

function Who({ attempt, need, districts }: FormProps) {
  return (
    <>
      <TextField
        {...fieldOf(attempt, 'title', need?.title)}
        label="Hvad mangler, og for hvem?"
        hint="En kort overskrift"
        maxlength={300}
      />
      <TextArea
        {...fieldOf(attempt, 'targetGroup', need?.targetGroup)}
        label="Hvem drejer det sig om?"
        rows={3}
        maxlength={1000}
      />
      <TextField
        {...fieldOf(attempt, 'areas', need?.areas.join(', '))}
        label="Hvor bor de?"
        hint={`Skriv områderne med komma imellem${districts.length === 0 ? '' : `, fx ${districts.slice(0, 2).join(', ')}`}.`}
        optional
      />
      <NumberField
        {...fieldOf(attempt, 'size', need?.size === null ? '' : need?.size.toString())}
        label="Hvor mange er de?"
        suffix="borgere"
        whole
        optional
      />
      <TextField
        {...fieldOf(attempt, 'sizeText', need?.sizeText ?? '')}
        label="Eller med ord, hvis tallet ikke er kendt"
        hint="Fx “ca. 40” eller “40-50”"
        width="s"
        maxlength={80}
        optional
      />
      <TextField
        {...fieldOf(attempt, 'sizeSource', need?.sizeSource ?? '')}
        label="Hvor kommer antallet fra?"
        hint="Fx “Jobcentrets optælling den 1. februar 2026”. Skal stå, når der er et antal."
        maxlength={300}
        optional
      />
    </>
  )
}

function Triggers({ attempt, need }: PartProps) {
  const reason = (trigger: 'A' | 'B') => need?.triggers.find((t) => t.trigger === trigger)?.reason
  const first = fieldOf(attempt, 'reasonA', reason('A'))
  return (
    <>
      <h2>Hvad udløser kortlægningen?</h2>
      <p>Mindst én af de to situationer skal gælde. Skriv hvorfor, og lad den anden stå tom.</p>
      <TextArea
        {...first}
        id={fieldId('triggers')}
        error={first.error ?? attempt?.errors.find((e) => e.name === 'triggers')?.message}
        label="A: Er der mange i ét område?"
        hint="En koncentration af borgere på kanten af arbejdsmarkedet, hvor en indsats på stedet giver mening"
        rows={3}
        maxlength={2000}
        optional
      />
      <TextArea
        {...fieldOf(attempt, 'reasonB', reason('B'))}
        label="B: Er det en mindre gruppe, som hverken centre eller leverandører når?"
        rows={3}
        maxlength={2000}
        optional
      />
    </>
  )
}

function Why({ attempt, need }: PartProps) {
  return (
    <>
      <h2>Hvorfor nu?</h2>
      <Radios
        {...fieldOf(attempt, 'cause', need?.cause)}
        label="Hvorfor er behovet opstået?"
        choices={causes.map((value) => ({ value, label: causeWords[value] }))}
      />
      <TextArea
        {...fieldOf(attempt, 'causeText', need?.causeText ?? '')}
        label="Uddyb"
        rows={2}
        maxlength={1000}
        optional
      />
      <NumberField
        {...fieldOf(attempt, 'year', need?.year?.toString())}
        label="Hvilket år er en indsats for?"
        hint="Behovet kommer med i det års oversigt."
        whole
        optional
      />
    </>
  )
}
