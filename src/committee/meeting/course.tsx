import { Provenance } from '../../platform/web/ui/index.ts'
import type { Decided } from './decided.output.ts'
import { whenSaid } from './decided.view.ts'
import { decisionHref } from './links.ts'
import { caseSaid } from './outcome.view.ts'

/** The chain as a line in time: what came before above, this case in the middle, what comes after below. */
export function Course({ decided: d }: { decided: Decided }) {
  if (d.links.length === 0) return null
  const side = (direction: string) => d.links.filter((l) => l.direction === direction)
  return (
    <>
      <h2>Før og efter</h2>
      <ol class="course">
        {side('earlier').map((l) => (
          <Step link={l} kind="Før" />
        ))}
        <li class="course-step course-now" aria-current="step">
          <span class="course-day">
            {whenSaid(d.day, null, d.world === 'papers' ? 'Dag ikke trykt' : 'Dag ikke fastsat')}
          </span>
          <span class="course-label">Denne sag: {caseSaid(d.stage, d.points).words.toLowerCase()}</span>
        </li>
        {side('later').map((l) => (
          <Step link={l} kind="Efter" />
        ))}
      </ol>
    </>
  )
}

function Step({ link: l, kind }: { link: Decided['links'][number]; kind: string }) {
  return (
    <li class="course-step">
      <span class="course-day">
        <span class="sr-only">{kind}: </span>
        {whenSaid(l.day, l.dayText)}
      </span>
      <span class="course-label">
        {l.other === null ? l.label : <a href={decisionHref(l.other)}>{l.label}</a>} <Provenance source={l.source} />
      </span>
    </li>
  )
}
