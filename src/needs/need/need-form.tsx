import { Errors, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { ErrorSummary, Facts, Heading, Hidden, SubmitButton } from '../../platform/web/ui/index.ts'
import { needHref } from '../needs.view.ts'
import type { NeedShown } from './need.input.ts'
import { Who } from './need-who.tsx'
import { Triggers } from './need-triggers.tsx'
import { Why } from './need-why.tsx'

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
