import type { z } from 'zod'
import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { showDay } from '../course/course.acts.ts'
import { hoursText } from '../words.ts'

type Person = z.output<typeof showDay.output>['people'][number]

/** The day's hours, asked only where the lot is paid by the hour; their kind only where there are several. */
export function DayHours({ person, attempt }: { person: Person; attempt: Attempt | undefined }) {
  const { referral, name, attendance, hourKinds } = person
  const hours = attendance?.hours ?? null
  return (
    <>
      <ui.NumberField
        {...fieldOf(attempt, 'hours', hours === null ? '' : hoursText(hours))}
        id={`timer-${referral}`}
        label={`Timer med ${name}`}
        hint="Skriv timerne, før du trykker »Mødt«. Tomt, når borgeren ikke er mødt."
        suffix="timer"
      />
      {hourKinds.length < 2 ? null : (
        <ui.Select
          {...fieldOf(attempt, 'hourKind', attendance?.hourKind ?? '')}
          id={`art-${referral}`}
          label="Hvilken slags timer?"
          empty="Vælg slags"
          choices={hourKinds.map((kind) => ({ value: kind ?? '', label: kind ?? 'Almindelige timer' }))}
        />
      )}
    </>
  )
}
