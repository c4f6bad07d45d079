import { formatDay } from '../../kernel/day.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  Checkbox,
  DateField,
  Heading,
  Hidden,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Choice,
} from '../../platform/web/ui/index.ts'
import { outcomeSaid } from './decided.view.ts'
import { FollowUpRows, LinkRows, Needs, ReleaseRows, Rows, type RecordProps } from './decision-rows.tsx'
import { outcomes } from './outcome.ts'
import { ends } from './outcome.ts'

const path = '/udvalg/beslutninger/ny'
export const outcomeChoices: readonly Choice[] = outcomes.map((value) => ({ value, label: outcomeSaid(value).words }))
export const voteChoices: readonly Choice[] = [
  { value: 'none', label: 'Uden afstemning' },
  { value: 'unanimous', label: 'Enstemmigt' },
  { value: 'vote', label: 'Ved afstemning' },
  { value: 'not-printed', label: 'Det fremgår ikke' },
]

/** What the committee decided, point by point, and what follows. One page, that grows a row at a time without script. */
export function RecordForm(props: RecordProps) {
  const { attempt, decided, back } = props
  const lead =
    decided === undefined
      ? 'Sagen har ikke noget papir her. Skriv, hvad den hedder, og hvad der blev besluttet.'
      : `${decided.title}.`
  return (
    <>
      <Errors attempt={attempt} />
      <Heading title="Skriv en beslutning ind" lead={lead} />
      <form method="post" action={path} class="record-form">
        <button type="submit" class="sr-only" tabindex={-1} aria-hidden="true">
          Gem
        </button>
        <FormKey />
        <CaseFields {...props} />
        <DateField
          {...fieldOf(attempt, 'day', decided?.day ? formatDay(decided.day) : '')}
          label="Hvilken dag besluttede udvalget det?"
          hint="For eksempel 3/9 eller 3. september 2026."
        />
        <h2>Punkterne</h2>
        <PointFields {...props} />
        <h2>Afstemning</h2>
        <VoteFields attempt={attempt} vote="none" />
        <RemarkRows attempt={attempt} />
        <FollowUpRows {...props} />
        <LinkRows attempt={attempt} />
        <ReleaseRows {...props} />
        <Needs {...props} />
        <div class="form-acts">
          <SubmitButton>Gem beslutningen</SubmitButton>
          <a href={back}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

function CaseFields({ attempt, decided, committees }: RecordProps) {
  if (decided !== undefined) {
    if (decided.item !== null) return <Hidden name="item" value={decided.item} />
    return decided.document === null ? (
      <Hidden name="paper" value={decided.paper ?? ''} />
    ) : (
      <Hidden name="document" value={decided.document} />
    )
  }
  return (
    <>
      <TextField {...fieldOf(attempt, 'title')} label="Hvad hedder sagen?" maxlength={400} width="l" />
      <Select
        {...fieldOf(attempt, 'body', committees[0]?.value)}
        label="Hvilket udvalg besluttede det?"
        choices={committees}
      />
    </>
  )
}

function PointFields(props: RecordProps) {
  const { attempt, decided } = props
  const known = decided?.points.filter((p) => p.says !== null) ?? []
  if (known.length === 0) return <NewPoints {...props} />
  return (
    <>
      {known.map((p, i) =>
        p.outcome !== null && ends(p.outcome) ? (
          <p>
            <strong>Punkt {p.no}</strong> er afgjort: {p.outcomeText}.
          </p>
        ) : (
          <div class="row-group">
            <Hidden name={`points.${i}.no`} value={p.no ?? ''} />
            <Hidden name={`points.${i}.known`} value="ja" />
            <Radios
              {...fieldOf(attempt, `points.${i}.outcome`)}
              label={`Punkt ${p.no}: ${p.says ?? ''}`}
              hint={p.outcome === null ? undefined : `Sidst: ${p.outcomeText}.`}
              choices={outcomeChoices}
            />
            <TextField
              {...fieldOf(attempt, `points.${i}.outcomeText`)}
              label="Protokollens ord"
              hint="Udfyldes, når der står andet end det valgte."
              maxlength={400}
              width="l"
              optional
            />
          </div>
        ),
      )}
    </>
  )
}

function NewPoints({ attempt }: RecordProps) {
  return (
    <Rows list="points" least={1} attempt={attempt} more="Tilføj et punkt">
      {(i) => (
        <>
          <Hidden name={`points.${i}.no`} value={i + 1} />
          <TextField
            {...fieldOf(attempt, `points.${i}.says`)}
            label={`Hvad gik punkt ${i + 1} ud på?`}
            maxlength={1000}
            width="l"
          />
          <Select
            {...fieldOf(attempt, `points.${i}.outcome`)}
            label="Hvad besluttede udvalget?"
            empty="Vælg"
            choices={outcomeChoices}
          />
          <TextField
            {...fieldOf(attempt, `points.${i}.outcomeText`)}
            label="Protokollens ord"
            hint="Udfyldes, når der står andet end det valgte."
            width="l"
            optional
          />
        </>
      )}
    </Rows>
  )
}

export function VoteFields({ attempt, vote }: { attempt: Attempt | undefined; vote: string }) {
  const names = 'Skriv navnene med komma imellem.'
  return (
    <>
      <Radios {...fieldOf(attempt, 'vote', vote)} label="Hvordan blev der stemt?" choices={voteChoices} />
      <TextField {...fieldOf(attempt, 'for')} label="Hvem stemte for?" hint={names} width="l" optional />
      <TextField {...fieldOf(attempt, 'against')} label="Hvem stemte imod?" hint={names} width="l" optional />
      <TextField {...fieldOf(attempt, 'abstained')} label="Hvem undlod at stemme?" hint={names} width="l" optional />
    </>
  )
}

function RemarkRows({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <h2>Bemærkninger til protokollen</h2>
      <Rows list="remarks" least={0} attempt={attempt} more="Tilføj en bemærkning">
        {(i) => <RemarkFields attempt={attempt} name={(field) => `remarks.${i}.${field}`} />}
      </Rows>
    </>
  )
}

export function RemarkFields({
  attempt,
  name,
  now,
}: {
  attempt: Attempt | undefined
  name: (field: string) => string
  now?: { parties: string; joinedBy: string; whole: boolean; gist: string }
}) {
  return (
    <>
      <TextField
        {...fieldOf(attempt, name('parties'), now?.parties)}
        label="Hvem er bemærkningen fra?"
        hint="Partier eller grupper med komma imellem."
        width="l"
      />
      <TextField
        {...fieldOf(attempt, name('joinedBy'), now?.joinedBy)}
        label="Hvem tilsluttede sig?"
        width="l"
        optional
      />
      <Checkbox
        name={name('whole')}
        label="Et samlet udvalg står bag"
        checked={attempt === undefined ? (now?.whole ?? false) : attempt.values[name('whole')] === 'ja'}
      />
      <TextArea
        {...fieldOf(attempt, name('gist'), now?.gist)}
        label="Hvad siger bemærkningen?"
        rows={4}
        maxlength={2000}
      />
    </>
  )
}
