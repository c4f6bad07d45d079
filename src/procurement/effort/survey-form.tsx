import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { Heading, Hidden, Radios, Select, SubmitButton, TextArea, type Choice } from '../../platform/web/ui/index.ts'
import { address } from '../../platform/web/address.ts'
import type { EntryShown } from '../open-register/entry.input.ts'
import type { EffortOnSheet } from './effort.output.ts'
import { effortHref } from './effort.view.ts'

/** What makes a row of the form more than an empty place. */
export const telling = ['enterprise', 'knowledge', 'reason', 'suitable'] as const

interface SurveyProps {
  effort: EffortOnSheet
  enterprises: readonly Choice[]
  wishing: readonly EntryShown[]
  /** Enterprises taken over from the open register. */
  taken: readonly string[]
  attempt: Attempt | undefined
}

export function SurveyForm(props: SurveyProps) {
  const { effort, attempt } = props
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Trin 2: Identifikation"
        title="Afdæk markedet"
        lead={`Skriv, hvem der er set på, og hvad der dokumenterer, at de kender målgruppen: ${effort.targetGroup}.`}
      />
      <Wishing {...props} />
      <form method="post" action={effortHref(effort.id, '/marked')}>
        <FormKey />
        <Hidden name="surveys" value={effort.survey?.no ?? 0} />
        <TextArea
          {...fieldOf(attempt, 'how', effort.survey?.how)}
          label="Hvordan er markedet afdækket?"
          hint="Fx opslag i registret, samtaler og en annonce"
          rows={3}
          maxlength={3000}
        />
        {rowsFor(props).map((row, i) => (
          <Row row={row} i={i} enterprises={props.enterprises} attempt={attempt} />
        ))}
        <div class="form-acts">
          <SubmitButton>Gem markedsafdækningen</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

interface RowValues {
  enterprise: string
  knowledge: string
  suitable: string
  reason: string
}

const empty: RowValues = { enterprise: '', knowledge: '', suitable: '', reason: '' }
const emptyRows = 3

/** Those looked at before, those taken from the open register, and room for more. */
function rowsFor({ effort, wishing, taken, attempt }: SurveyProps): RowValues[] {
  const before = (effort.survey?.candidates ?? []).map((c) => ({
    ...{ enterprise: c.enterprise, knowledge: c.knowledge ?? '', reason: c.reason ?? '' },
    suitable: c.suitable ? 'ja' : 'nej',
  }))
  const more = wishing
    .filter((w) => taken.includes(w.enterprise) && !before.some((b) => b.enterprise === w.enterprise))
    .map((w) => ({ ...empty, enterprise: w.enterprise, knowledge: w.knowledge ?? '' }))
  const known = [...before, ...more]
  const sent = Object.keys(attempt?.values ?? {}).filter((name) => /^candidates\.\d+\.enterprise$/.test(name)).length
  const room = Math.max(emptyRows, sent - known.length)
  return [...known, ...Array.from({ length: room }, () => empty)]
}

function Row(props: { row: RowValues; i: number; enterprises: readonly Choice[]; attempt: Attempt | undefined }) {
  const { row, i, enterprises, attempt } = props
  const field = (name: keyof RowValues) => fieldOf(attempt, `candidates.${i}.${name}`, row[name])
  return (
    <section class="judged">
      <h2>Virksomhed {i + 1}</h2>
      <Select {...field('enterprise')} label="Hvilken virksomhed?" empty="Ingen" choices={enterprises} optional />
      <TextArea
        {...field('knowledge')}
        label="Hvad dokumenterer, at de kender målgruppen?"
        hint="Fx tidligere forløb, evalueringer eller referencer"
        rows={2}
        maxlength={2000}
        optional
      />
      <Radios
        {...field('suitable')}
        label="Er virksomheden egnet?"
        choices={[
          { value: 'ja', label: 'Ja, fagligt og økonomisk' },
          { value: 'nej', label: 'Nej' },
        ]}
      />
      <TextArea {...field('reason')} label="Hvis nej, hvorfor?" rows={2} maxlength={2000} optional />
    </section>
  )
}

/** The open register, to pick from before one begins to write. */
function Wishing({ effort, wishing, taken }: SurveyProps) {
  const left = wishing.filter((w) => !taken.includes(w.enterprise))
  if (left.length === 0) return null
  return (
    <>
      <h2>Vil gerne indkaldes</h2>
      <p class="soft">Tag dem med, der kan passe, før du begynder at skrive.</p>
      <ul>
        {left.map((w) => (
          <li>
            <strong>{w.name}</strong>: {w.offers} Kender: {w.targetGroups}{' '}
            <a href={address(effortHref(effort.id, '/marked'), { med: [...taken, w.enterprise].join(',') })}>
              Tag {w.name} med
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
