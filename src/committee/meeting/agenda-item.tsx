import { formatDay } from '../../kernel/day.ts'
import { State } from '../../platform/web/ui/index.ts'
import { Acts } from './agenda-buttons.tsx'
import { decisionHref, meetingHref } from './links.ts'
import type { Item, Props } from './meeting-props.ts'
import { caseSaid, outcomeSaid, ownWords, stageSaid } from './outcome.view.ts'

export function AgendaItem({ item, meeting, today, maySet, others }: Omit<Props, 'done'> & { item: Item }) {
  const said = item.movedTo === null ? caseSaid(item.stage, item.points) : stageSaid('postponed')
  const here = item.points.filter((p) => p.here !== null)
  return (
    <li class="agenda-item" id={`sag-${item.item}`}>
      <span class="agenda-no">{item.no ?? '–'}</span>
      <div class="agenda-words">
        <h3 class="agenda-title">
          <a href={decisionHref(item.item)}>{item.title}</a>
        </h3>
        <p class="agenda-state">
          <State tone={said.tone}>{said.words}</State>
          {item.document === null ? null : <a href={`/sager/${encodeURIComponent(item.document)}`}>Læs papiret</a>}
          {item.paper === null ? null : <a href={`/udvalg/${item.paper}`}>Læs papiret</a>}
        </p>
        {item.movedTo === null ? null : (
          <p>
            Udsat her og sat på <a href={meetingHref(item.movedTo.meeting)}>mødet den {formatDay(item.movedTo.day)}</a>.
          </p>
        )}
        <Points item={item} shown={here.length > 0 || item.points.length > 0} />
        {maySet ? <Acts item={item} meeting={meeting} today={today} others={others} /> : null}
      </div>
    </li>
  )
}

function Points({ item, shown }: { item: Item; shown: boolean }) {
  if (!shown) return null
  return (
    <ul class="agenda-points">
      {item.points.map((p) => {
        const words = p.here ?? p.outcomeText
        const own = ownWords(p.outcome, words)
        return (
          <li>
            {p.no === null ? null : <strong>Punkt {p.no}: </strong>}
            {p.says === null ? null : <>{p.says} </>}
            {words === null ? null : <span class="agenda-outcome">{own ?? outcomeSaid(p.outcome).words}</span>}
          </li>
        )
      })}
    </ul>
  )
}
