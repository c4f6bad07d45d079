import { Errors, fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import {
  DateField,
  Heading,
  Hidden,
  NumberField,
  Radios,
  Select,
  SubmitButton,
  TextField,
} from '../../platform/web/ui/index.ts'
import { routeSubjects } from './asked.ts'
import { linesShown, type Answers } from './form.ts'
import { subjectNames } from './words.ts'

export interface QuestionsProps {
  attempt: Attempt | undefined
  answers: Answers
}

/** The few questions of a purchase. They are sent in the address, so that a colleague can be sent the same page. */
export function Questions({ attempt, answers }: QuestionsProps) {
  const of = (name: string) => fieldOf(attempt, name, answers[name])
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Indkøb"
        title="Lovlig vej"
        lead="Svar på nogle få spørgsmål, og se den mindst krævende måde, I må købe på, hver regel bag svaret, og hvad der er jeres egen vurdering."
        actions={
          <a class="button button-secondary" href="/indkoeb/vej/afgoerelser">
            Se afgørelserne
          </a>
        }
      />
      <form method="get" action="/indkoeb/vej/svar">
        {['need', 'follows'].map((name) => (answers[name] ? <Hidden name={name} value={answers[name]} /> : null))}
        <h2>Hvad skal købes?</h2>
        <Radios
          {...of('subject')}
          label="Hvad er det?"
          hint="Om en ydelse hører under light-regimet, er jeres vurdering. Begrund den, når afgørelsen gemmes."
          choices={routeSubjects.map((value) => ({ value, label: subjectNames[value] }))}
        />
        <DateField
          {...of('publicationDate')}
          label="Hvornår offentliggøres købet?"
          hint="Dagen afgør, hvilken tærskelværdi der gælder. Offentliggøres det ikke, så skriv dagen, det besluttes."
        />
        <Lines attempt={attempt} answers={answers} />
        <Conditions attempt={attempt} answers={answers} />
        <div class="form-acts">
          <SubmitButton>Vis den lovlige vej</SubmitButton>
          <SubmitButton kind="tertiary" name="linjer" value={String(linesShown(answers) + 3)}>
            Flere linjer
          </SubmitButton>
        </div>
      </form>
    </>
  )
}

function Lines({ attempt, answers }: QuestionsProps) {
  const shown = linesShown(answers)
  return (
    <>
      <h2>Hvad er det værd?</h2>
      <p>
        Skriv alt, der kan blive betalt uden moms: grundydelsen, alle optioner, alle forlængelser og alle delaftaler.
        Lad tomme linjer stå, og lad måneder stå tomt, når aftalen er uden udløb. Nederst kan I få flere linjer.
      </p>
      {Array.from({ length: shown }, (_, row) => (
        <Line attempt={attempt} answers={answers} row={row} />
      ))}
    </>
  )
}

function Line({ attempt, answers, row }: QuestionsProps & { row: number }) {
  const of = (part: string, otherwise = '') =>
    fieldOf(attempt, `values.${row}.${part}`, answers[`values.${row}.${part}`] ?? otherwise)
  return (
    <fieldset class="value-line">
      <legend class="form-label">Linje {row + 1}</legend>
      <div class="value-line-fields">
        <Select
          {...of('what', 'base')}
          label="Hvad"
          choices={[
            { value: 'base', label: 'Grundydelse' },
            { value: 'option', label: 'Option' },
            { value: 'extension', label: 'Forlængelse' },
          ]}
        />
        <NumberField {...of('amount')} label="Beløb uden moms" suffix="kr." width="s" />
        <Select
          {...of('per', 'total')}
          label="Beløbet er"
          choices={[
            { value: 'total', label: 'i alt' },
            { value: 'month', label: 'pr. måned' },
          ]}
        />
        <NumberField {...of('months')} label="Måneder" whole width="xxs" />
        <TextField {...of('label')} label="Hvad det dækker" maxlength={200} width="s" optional />
      </div>
    </fieldset>
  )
}

const yes = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
]

function Conditions({ attempt, answers }: QuestionsProps) {
  const of = (name: string) => fieldOf(attempt, name, answers[name])
  return (
    <>
      <h2>Hvordan er forholdene?</h2>
      <p>Det er vurderinger. De begrundes, når afgørelsen gemmes.</p>
      <Radios
        {...of('coveredByFramework')}
        label="Er ydelsen omfattet af en af kommunens rammeaftaler i kraft?"
        choices={yes}
      />
      <Radios {...of('uncoveredNeed')} label="Er der et udækket behov?" choices={yes} />
      <Radios
        {...of('economicallySound')}
        label="Er købet økonomisk forsvarligt på markedsvilkår, også uden konkurrence?"
        choices={yes}
      />
      <Radios
        {...of('shortAndLimited')}
        label="Er det et særskilt projekt af kort varighed og begrænset værdi?"
        hint="Ingen af delene har et tal i reglen."
        choices={yes}
      />
      <Radios
        {...of('crossBorderInterest')}
        label="Har købet klar grænseoverskridende interesse?"
        hint="Kunne en virksomhed, der ikke allerede er i Danmark, have interesse i det?"
        choices={[
          { value: 'none', label: 'Nej' },
          { value: 'clear', label: 'Ja, klar interesse' },
        ]}
      />
    </>
  )
}
