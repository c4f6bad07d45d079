import type { Child } from 'hono/jsx'
import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { Checkbox, DateField, Hidden, Select, TextField, type Choice } from '../../platform/web/ui/index.ts'
import type { Decided } from './decided.output.ts'
import { shownRows } from './form-values.ts'

export interface RecordProps {
  attempt: Attempt | undefined
  /** The case; without one its title is written. */
  decided: Decided | undefined
  committees: readonly Choice[]
  lines: readonly Choice[]
  needs: readonly Choice[]
  who: readonly Choice[]
  today: string
  back: string
}

export function FollowUpRows({ attempt, who }: RecordProps) {
  return (
    <>
      <h2>Det, der skal følges op</h2>
      <Rows list="followUp" least={0} attempt={attempt} more="Tilføj en opfølgning">
        {(i) => (
          <>
            <TextField {...fieldOf(attempt, `followUp.${i}.what`)} label="Hvad skal gøres?" maxlength={400} width="l" />
            <DateField {...fieldOf(attempt, `followUp.${i}.due`)} label="Hvornår senest?" optional />
            <TextField
              {...fieldOf(attempt, `followUp.${i}.dueText`)}
              label="Eller hvad afhænger det af?"
              hint="For eksempel: første møde i 2027."
              optional
            />
            <Select
              {...fieldOf(attempt, `followUp.${i}.who`)}
              label="Hvem gør det?"
              empty="Ingen valgt"
              choices={who}
            />
          </>
        )}
      </Rows>
    </>
  )
}

export function LinkRows({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <h2>Før og efter</h2>
      <Rows list="links" least={0} attempt={attempt} more="Tilføj et trin før eller efter">
        {(i) => (
          <>
            <Select
              {...fieldOf(attempt, `links.${i}.direction`, 'earlier')}
              label="Ligger det før eller efter?"
              choices={[
                { value: 'earlier', label: 'Før denne beslutning' },
                { value: 'later', label: 'Efter denne beslutning' },
              ]}
            />
            <TextField {...fieldOf(attempt, `links.${i}.label`)} label="Hvad er det?" maxlength={400} width="l" />
            <DateField {...fieldOf(attempt, `links.${i}.day`)} label="Hvilken dag?" optional />
            <TextField
              {...fieldOf(attempt, `links.${i}.dayText`)}
              label="Eller hvornår omtrent?"
              hint="For eksempel: maj 2027."
              optional
            />
          </>
        )}
      </Rows>
    </>
  )
}

export function ReleaseRows({ attempt, lines, today }: RecordProps) {
  if (lines.length === 0) return null
  return (
    <>
      <h2>Penge, der frigives</h2>
      <p>
        Beslutningen giver controlleren lov til at udmønte beløbet. Kun bevillinger, der venter på udvalget, kan vælges.
      </p>
      <Rows list="releases" least={0} attempt={attempt} more="Tilføj en frigivelse">
        {(i) => (
          <>
            <Select
              {...fieldOf(attempt, `releases.${i}.line`)}
              label="Hvilken bevilling?"
              empty="Vælg"
              choices={lines}
            />
            <TextField {...fieldOf(attempt, `releases.${i}.year`, today.slice(0, 4))} label="Hvilket år?" width="xxs" />
            <TextField {...fieldOf(attempt, `releases.${i}.amount`)} label="Hvor meget?" width="s" suffix="kr." />
          </>
        )}
      </Rows>
    </>
  )
}

export function Needs({ attempt, needs }: RecordProps) {
  if (needs.length === 0) return null
  return (
    <>
      <h2>Behov, udvalget blev orienteret om</h2>
      {needs.map((n) => (
        <Checkbox
          name={`orientation.${n.value}`}
          label={n.label}
          checked={attempt?.values[`orientation.${n.value}`] === 'ja'}
        />
      ))}
    </>
  )
}

/** A list that grows by a button: what is written stays, and one row more is shown. */
export function Rows(props: {
  list: string
  least: number
  attempt: Attempt | undefined
  more: string
  children: (index: number) => Child
}) {
  const count = shownRows(props.attempt?.values ?? {}, props.list, props.least)
  return (
    <div class="row-groups" id={`raekker-${props.list}`}>
      <Hidden name={`${props.list}.rows`} value={count} />
      {Array.from({ length: count }, (_, i) => (
        <div class="row-group">{props.children(i)}</div>
      ))}
      <button type="submit" class="button button-secondary" name="add" value={props.list} formnovalidate>
        {props.more}
      </button>
    </div>
  )
}
