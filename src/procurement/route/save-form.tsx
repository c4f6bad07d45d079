import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { Hidden, Select, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import { routeIds, type Judgement } from './asked.ts'
import type { Answers } from './form.ts'
import type { RouteAnswered } from './route.input.ts'
import { routeNames } from './words.ts'

export interface SaveProps {
  attempt: Attempt | undefined
  answers: Answers
  answer: RouteAnswered
  needs: readonly { id: string; title: string }[]
  suppliers: readonly { id: string; name: string }[]
}

/** The answer becomes a decision: what is judged gets its reason, and the author stands by it. */
export function SaveForm({ attempt, answers, answer, needs, suppliers }: SaveProps) {
  const of = (name: string) => fieldOf(attempt, name, answers[name])
  const [least = 'eu-tender'] = answer.routes
  const ways = routeIds.filter(
    (r) => !answer.refused.some((x) => x.route === r) && routeIds.indexOf(r) >= routeIds.indexOf(least),
  )
  return (
    <form method="post" action="/indkoeb/vej/svar">
      <FormKey />
      {Object.entries(answers)
        .filter(([name]) => asked.test(name))
        .map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
      <TextField {...of('title')} label="Hvad købes, kort?" maxlength={300} width="l" />
      <Select
        {...fieldOf(attempt, 'chosen', least)}
        label="Hvilken vej vælges?"
        choices={ways.map((value) => ({ value, label: routeNames[value] }))}
      />
      <TextArea
        {...of('chosenReason')}
        label="Hvorfor en mere krævende vej?"
        hint="Kun hvis der vælges en anden end den første."
        rows={2}
        maxlength={2000}
        optional
      />
      <Select
        {...of('need')}
        label="Hvilket behov udspringer købet af?"
        empty="Intet kortlagt behov"
        choices={needs.map((n) => ({ value: n.id, label: n.title }))}
        optional
      />
      <Select
        {...of('supplier')}
        label="Hvilken leverandør, hvis den er kendt?"
        hint="Tidligere køb af samme behov eller fra samme leverandør bliver vist, så et køb ikke deles."
        empty="Ikke kendt"
        choices={suppliers.map((s) => ({ value: s.id, label: s.name }))}
        optional
      />
      <TextArea
        {...of('whyExternal')}
        label="Hvorfor købes ydelsen og løses ikke af kommunen selv?"
        hint="Fx hensynet til sikkerhed"
        rows={3}
        maxlength={2000}
      />
      <Reasons attempt={attempt} light={answers['subject'] === 'light-service'} />
      <CrossBorderFields attempt={attempt} />
      <div class="form-acts">
        <SubmitButton>Gem afgørelsen</SubmitButton>
        <a href="/indkoeb/vej">Begynd forfra</a>
      </div>
    </form>
  )
}

/** The questions' own fields; the rest is the form's. */
const asked =
  /^(values\.\d+\.\w+|subject|publicationDate|coveredByFramework|uncoveredNeed|economicallySound|shortAndLimited|crossBorderInterest|follows)$/

const reasons: readonly (readonly [Judgement, string])[] = [
  ['lightRegime', 'Hvorfor hører ydelsen under light-regimet?'],
  ['coveredByFramework', 'Hvordan er kommunens rammeaftaler set efter?'],
  ['uncoveredNeed', 'Hvorfor er behovet udækket, eller hvorfor ikke?'],
  ['economicallySound', 'Hvorfor er købet økonomisk forsvarligt, eller hvorfor ikke?'],
  ['shortAndLimited', 'Hvorfor er projektet kort og af begrænset værdi, eller hvorfor ikke?'],
]

function Reasons({ attempt, light }: { attempt: Attempt | undefined; light: boolean }) {
  return (
    <>
      <h3>Begrund vurderingerne</h3>
      {reasons
        .filter(([name]) => light || name !== 'lightRegime')
        .map(([name, label]) => (
          <TextArea {...fieldOf(attempt, `reasons.${name}`)} label={label} rows={2} maxlength={2000} />
        ))}
    </>
  )
}

const heads = [
  ['object', 'Hvad købes, og leverer virksomheder i andre lande det?'],
  ['value', 'Hvad betyder værdien?'],
  ['duration', 'Hvad betyder varigheden?'],
  ['trade', 'Hvordan er branchen: størrelse, opbygning og praksis?'],
  ['place', 'Hvor udføres ydelsen, og hvad betyder stedet?'],
] as const

function CrossBorderFields({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <h3>Vurder den grænseoverskridende interesse</h3>
      {heads.map(([name, label]) => (
        <TextArea {...fieldOf(attempt, `crossBorder.${name}`)} label={label} rows={2} maxlength={2000} />
      ))}
      <TextArea
        {...fieldOf(attempt, 'reasons.crossBorderInterest')}
        label="Hvad er konklusionen?"
        hint="Den skal passe med svaret på spørgsmålet om interessen."
        rows={2}
        maxlength={2000}
      />
    </>
  )
}
