import type { Day } from '../../kernel/day.ts'
import { type Attempt, fieldOf } from '../../platform/web/pages.tsx'
import { type Choice, DateField, Select, TextField } from '../../platform/web/ui/index.ts'
import type { Decided } from './decided.output.ts'
import { Rows } from '../../platform/web/rows.tsx'

export interface RecordProps {
  attempt: Attempt | undefined
  /** The case; without one its title is written. */
  decided: Decided | undefined
  /** The day it is likely to have been decided: that of the meeting it stands on. */
  day: Day | null
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
