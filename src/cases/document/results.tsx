import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { Empty } from '../../platform/web/ui/index.ts'
import { documentKind } from './document.view.ts'
import type { searchDocuments } from './search.acts.ts'

type Found = z.output<typeof searchDocuments.output>['rows']

/** What was found, with the places in the document where the words stand. */
export function SearchResults({ found, q }: { found: Found; q: string }) {
  if (found.length === 0) {
    return (
      <Empty title={`Intet papir har “${q}”.`}>
        Prøv færre ord eller kun begyndelsen af et ord. Alle ordene skal stå i papiret.
      </Empty>
    )
  }
  return (
    <ol class="plain-list results">
      {found.map((row) => {
        const href = `/sager/${encodeURIComponent(row.id)}`
        const day = row.meeting_day ?? row.document_day
        return (
          <li>
            <h2>
              <a href={href}>{row.title}</a>
            </h2>
            <p class="soft">
              {documentKind(row.kind)}
              {day === null ? '' : `, ${formatDay(day)}`}
              {row.numbers === null ? '' : `, nr. ${row.numbers}`}
              {row.world === 'practice' ? ' (øvelse)' : ''}
            </p>
            {row.facts.length === 0 ? null : (
              <ul>
                {row.facts.map((f) => (
                  <li>
                    <a href={`${href}#${f.anchor}`}>{f.place}</a>
                    {beyond(f.place, f.says)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** What stands there that the place does not say already: a row is told by its name. */
function beyond(place: string, says: string): string {
  const text = says.trim()
  const row = place.replace(/^[^,]*, /, '')
  const rest = text === place ? '' : text.startsWith(row) ? text.slice(row.length).trim() : text
  return rest === '' ? '' : `: ${rest}`
}
