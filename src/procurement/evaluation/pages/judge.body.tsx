import type { Child } from 'hono/jsx'
import { formatKroner } from '../../../kernel/money.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../../platform/web/pages.tsx'
import { Heading, Hidden, Notice, Radios, State, SubmitButton, TextArea } from '../../../platform/web/ui/index.ts'
import { evaluationHref, pointCriteriaOf, type View } from './evaluation.view.ts'
import { Answer } from './answer.tsx'
import { ownAttempt } from './team-part.tsx'

interface Props {
  view: View
  bid: {
    bid: string
    name: string
    answers: { lot: number; criterion: string; text: string }[]
    prices: { lot: number; priceOere: bigint }[]
  }
  attempt: Attempt | undefined
  chair: boolean
  done: boolean
}

export function JudgeBody(props: Props) {
  const { view, bid, attempt, done } = props
  const found = view.bids.find((b) => b.bid === bid.bid)
  const lots = found && found.lots.length > 0 ? found.lots : view.lots.map((l) => l.no)
  return (
    <>
      <Errors attempt={attempt} />
      {done && !attempt ? <Notice kind="success" live heading="Afgørelsen er gemt." /> : null}
      <Heading kicker={`Tilbud, ${view.title}`} title={bid.name} />
      {found?.damage.map((d) => (
        <Notice kind="warning" heading="En kuvert kunne ikke læses">
          {d}
        </Notice>
      ))}
      <p>
        {found?.selfDeclaration === true
          ? 'Tilbudsgiveren erklærer, at ingen udelukkelsesgrund gælder.'
          : 'Der er ingen erklæring om udelukkelsesgrundene.'}
      </p>
      {found?.partners.map((p) => (
        <p>
          {p.as === 'consortium' ? 'Byder sammen med' : 'Underleverandør'}: {p.name}. {p.part}
        </p>
      ))}
      <h2>Krav</h2>
      {view.requirements.map((r) => (
        <Requirement {...props} requirement={r} says={found?.requirements.find((a) => a.id === r.id)} />
      ))}
      <h2>Er tilbuddet antageligt?</h2>
      {lots.map((lot) => (
        <Admissible {...props} lot={lot} />
      ))}
      <h2>Besvarelse</h2>
      {bid.answers.map((a) => (
        <>
          <h3>
            Delaftale {a.lot}, {pointCriteriaOf(view).find((c) => c.id === a.criterion)?.title ?? a.criterion}
          </h3>
          <Answer text={a.text} />
        </>
      ))}
      {bid.prices.map((p) => (
        <p>
          Pris på delaftale {p.lot}: {formatKroner(p.priceOere)}
        </p>
      ))}
    </>
  )
}

type Says = View['bids'][number]['requirements'][number] | undefined

function Requirement(props: Props & { requirement: View['requirements'][number]; says: Says }) {
  const { view, bid, requirement, says } = props
  const decided = view.conformity.find((c) => c.bid === bid.bid && c.requirement === requirement.id)
  return (
    <section>
      <h3>{requirement.title}</h3>
      {requirement.text === null ? null : <p class="soft">{requirement.text}</p>}
      <p>
        Tilbuddet oplyser: {says?.met === true ? 'opfyldt' : 'ikke opfyldt'}
        {says?.text ? `. ${says.text}` : ''}
      </p>
      {decided === undefined ? null : (
        <p>
          <State tone={decided.conforms ? 'good' : 'bad'}>{decided.conforms ? 'Opfyldt' : 'Ikke opfyldt'}</State>{' '}
          {decided.reason} <span class="soft">Afgjort af {decided.by}.</span>
        </p>
      )}
      <Decision {...props} name="conforms" form={`krav-${requirement.id}`} to="krav" label="Er kravet opfyldt?">
        <Hidden name="requirement" value={requirement.id} />
      </Decision>
    </section>
  )
}

function Admissible(props: Props & { lot: number }) {
  const { view, bid, lot } = props
  const decided = view.admissibility.find((a) => a.bid === bid.bid && a.lot === lot)
  return (
    <section>
      <h3>Delaftale {lot}</h3>
      {decided === undefined ? null : (
        <p>
          <State tone={decided.admissible ? 'good' : 'bad'}>
            {decided.admissible ? 'Antageligt' : 'Ikke antageligt'}
          </State>{' '}
          {decided.reason} <span class="soft">Afgjort af {decided.by}.</span>
        </p>
      )}
      <Decision {...props} name="admissible" form={`lot-${lot}`} to="antagelig" label="Er tilbuddet antageligt?">
        <Hidden name="lot" value={lot} />
      </Decision>
    </section>
  )
}

interface DecisionProps extends Props {
  name: 'conforms' | 'admissible'
  form: string
  to: string
  label: string
  children?: Child
}

function Decision({ view, bid, attempt, chair, name, form, to, label, children }: DecisionProps) {
  if (!chair) return null
  const own = ownAttempt(attempt, form)
  return (
    <details class="details" open={own !== undefined}>
      <summary>{label}</summary>
      <form method="post" action={evaluationHref(view.tender, `/tilbud/${bid.bid}/${to}`)}>
        <FormKey />
        <Hidden name="form" value={form} />
        {children}
        <Radios
          {...fieldOf(own, name)}
          id={`felt-${name}-${form}`}
          label={label}
          choices={[
            { value: 'ja', label: 'Ja' },
            { value: 'nej', label: 'Nej' },
          ]}
        />
        <TextArea
          {...fieldOf(own, 'reason')}
          id={`felt-reason-${form}`}
          label="Begrundelse"
          rows={3}
          maxlength={4000}
        />
        <SubmitButton kind="secondary">Gem afgørelsen</SubmitButton>
      </form>
    </details>
  )
}
