import { formatDay } from '../../kernel/day.ts'
import { Errors, fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { DateField, Heading, Hidden, Select, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import { FollowUpRows, LinkRows, type RecordProps } from './decision-rows.tsx'
import { PointFields } from './point-fields.tsx'
import { Needs, ReleaseRows } from './release-rows.tsx'
import { RemarkRows } from './remark-fields.tsx'
import { VoteFields } from './vote-fields.tsx'

const path = '/udvalg/beslutninger/ny'

/** What the committee decided, point by point, and what follows. One page, that grows a row at a time without script. */
export function RecordForm(props: RecordProps) {
  const { attempt, decided, day, back } = props
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
          {...fieldOf(attempt, 'day', day === null ? '' : formatDay(day))}
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
