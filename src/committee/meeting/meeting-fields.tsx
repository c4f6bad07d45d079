import { formatDay } from '../../kernel/day.ts'
import { type Attempt, fieldOf } from '../../platform/web/pages.tsx'
import { DateField, TextField } from '../../platform/web/ui/index.ts'

export function MeetingFields({
  attempt,
  now,
}: {
  attempt: Attempt | undefined
  now?: { day: string; starts: string | null; place: string | null }
}) {
  const day = now === undefined ? '' : formatDay(now.day)
  return (
    <>
      <DateField
        {...fieldOf(attempt, 'day', day)}
        label="Hvilken dag?"
        hint="For eksempel 3/9 eller 3. september 2026."
      />
      <TextField
        {...fieldOf(attempt, 'starts', now?.starts ?? '')}
        label="Hvornår begynder det?"
        hint="For eksempel 16.30."
        width="s"
        optional
      />
      <TextField {...fieldOf(attempt, 'place', now?.place ?? '')} label="Hvor?" maxlength={200} optional />
    </>
  )
}
