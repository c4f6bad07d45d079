import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { Hidden, NumberField, Select, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import { needHref, stepWords } from '../needs.view.ts'
import { steps } from './need.ts'
import type { NeedView } from './view.ts'
import { ownOf } from './own-attempt.ts'

/** The first step stands open; one more is folded away. */
export function StepForm(view: NeedView) {
  if (view.need.step === null)
    return (
      <div>
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
