import { addDays, formatDay } from '../../kernel/day.ts'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  DateField,
  Hidden,
  NumberField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import { evidenceWords, needHref, stepWords } from '../needs.view.ts'
import { steps } from './need.ts'
import type { NeedView } from './need.body.tsx'

/** The attempt, when it was this form that was sent. */
function ownOf({ attempt }: NeedView, form: string): Attempt | undefined {
  return attempt?.values['form'] === form ? attempt : undefined
}

/** The committee usually meets every month: two months is time for a paper. */
const usualDays = 60

export function SendForm(view: NeedView) {
  const { need, committees, today } = view
  const own = ownOf(view, 'send')
  return (
    <form method="post" action={needHref(need.id, '/send')} class="next-act">
      <h2>Send behovet til udvalget</h2>
      <p>Derefter kan behovet ikke rettes. Sekretæren får pligten til at orientere, og næste skridt venter på den.</p>
      <FormKey />
      <Hidden name="form" value="send" />
      <Hidden name="version" value={need.version} />
      <Select {...fieldOf(own, 'committee', committees[0]?.value)} label="Hvilket udvalg?" choices={committees} />
      <DateField
        {...fieldOf(own, 'tellBy', formatDay(addDays(today, usualDays)))}
        label="Hvornår skal udvalget senest være orienteret?"
        optional
      />
      <SubmitButton>Send til udvalget</SubmitButton>
    </form>
  )
}

export function ToldForm(view: NeedView) {
  const own = ownOf(view, 'orienteret')
  return (
    <form method="post" action={needHref(view.need.id, '/orienteret')} class="next-act">
      <h2>Er udvalget orienteret?</h2>
      <p>Når udvalgets sag er her i huset, skrives det af sig selv. Er det sket på papir, så skriv det her.</p>
      <FormKey />
      <Hidden name="form" value="orienteret" />
      <DateField {...fieldOf(own, 'toldOn')} label="Hvilken dag?" />
      <TextField {...fieldOf(own, 'label')} label="Hvor?" hint="Fx “Udvalgets møde, punkt 4”" maxlength={300} />
      <TextField
        {...fieldOf(own, 'document')}
        label="Hvilket papir?"
        hint="Papirets nummer, hvis det er journaliseret"
        maxlength={120}
        optional
      />
      <SubmitButton>Gem</SubmitButton>
    </form>
  )
}

/** The first step stands open; one more is folded away. */
export function StepForm(view: NeedView) {
  if (view.need.step === null)
    return (
      <div class="next-act">
        <h2>Vælg næste skridt</h2>
        <StepFields {...view} />
      </div>
    )
  return (
    <details class="details" open={ownOf(view, 'skridt') !== undefined}>
      <summary>Tag et skridt mere</summary>
      <StepFields {...view} />
    </details>
  )
}

function StepFields(view: NeedView) {
  const { need, suppliers } = view
  const own = ownOf(view, 'skridt')
  return (
    <form method="post" action={needHref(need.id, '/skridt')}>
      <FormKey />
      <Hidden name="form" value="skridt" />
      <Hidden name="steps" value={need.step?.no ?? 0} />
      <Select
        {...fieldOf(own, 'step')}
        label="Hvad skal der ske?"
        empty="Vælg"
        choices={steps.map((value) => ({ value, label: stepWords[value] }))}
      />
      <TextArea {...fieldOf(own, 'reason')} label="Hvorfor netop det?" rows={3} maxlength={2000} />
      {need.coverage?.covered === true ? (
        <TextArea
          {...fieldOf(own, 'althoughCovered')}
          label="Et tilbud når gruppen. Hvorfor er der alligevel brug for mere?"
          rows={2}
          maxlength={2000}
        />
      ) : null}
      <NumberField {...fieldOf(own, 'amountThousand')} label="Hvad koster det?" suffix="1.000 kr." whole optional />
      <Select
        {...fieldOf(own, 'supplier')}
        label="Hvilken virksomhed?"
        empty="Ikke valgt endnu"
        choices={suppliers}
        optional
      />
      <SubmitButton>Gem næste skridt</SubmitButton>
    </form>
  )
}

export function EvidenceForm(view: NeedView) {
  const own = ownOf(view, 'grundlag')
  return (
    <details class="details" open={own !== undefined}>
      <summary>Læg grundlag på</summary>
      <form method="post" action={needHref(view.need.id, '/grundlag')}>
        <FormKey />
        <Hidden name="form" value="grundlag" />
        <Select
          {...fieldOf(own, 'kind')}
          label="Hvad er det?"
          empty="Vælg"
          choices={Object.entries(evidenceWords).map(([value, label]) => ({ value, label }))}
        />
        <TextArea {...fieldOf(own, 'says')} label="Hvad viser det?" rows={3} maxlength={2000} />
        <DateField {...fieldOf(own, 'day')} label="Fra hvilken dag?" optional />
        <TextField
          {...fieldOf(own, 'document')}
          label="I hvilket papir står det?"
          hint="Papirets nummer, hvis det er journaliseret"
          maxlength={120}
          optional
        />
        <TextField {...fieldOf(own, 'place')} label="Hvor i papiret?" hint="Fx “afsnit 3”" maxlength={200} optional />
        <SubmitButton kind="secondary">Læg på behovet</SubmitButton>
      </form>
    </details>
  )
}
