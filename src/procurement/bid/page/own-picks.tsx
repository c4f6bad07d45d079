import type { z } from 'zod'
import { formatDay } from '../../../kernel/day.ts'
import type { Attempt } from '../../../platform/web/pages.tsx'
import { Checkbox } from '../../../platform/web/ui/index.ts'
import type { listOwnDocuments } from '../own/document.acts.ts'

export type OwnDocument = z.output<(typeof listOwnDocuments)['output']>['rows'][number]

/** The documents that hold today: one that is ticked goes into the envelope as an attachment, as it is. */
export function OwnPicks({ documents, attempt }: { documents: readonly OwnDocument[]; attempt: Attempt | undefined }) {
  const held = documents.filter((d) => d.holds)
  if (held.length === 0) return null
  return (
    <fieldset>
      <legend>Læg ved fra jeres dokumenter</legend>
      {held.map((d) => (
        <Checkbox
          name={`eget-${d.id}`}
          label={d.title}
          checked={attempt?.values[`eget-${d.id}`] !== undefined}
          hint={d.validTo === null ? undefined : `Gælder ikke fra ${formatDay(d.validTo)}.`}
        />
      ))}
    </fieldset>
  )
}
