import type { Child } from 'hono/jsx'
import { formatDay } from '../../kernel/day.ts'
import { type Fact, Provenance } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import type { Decided } from './decided.output.ts'
import { voteLine } from './decided.view.ts'
import { meetingHref } from './links.ts'

export function facts(d: Decided): Fact[] {
  const unknown = unknownIn(d.world)
  const decided = d.history.length > 0
  const paper: Child =
    d.document !== null ? (
      <a href={`/sager/${encodeURIComponent(d.document)}`}>Læs papiret</a>
    ) : d.paper !== null ? (
      <a href={`/udvalg/${d.paper}`}>Læs papiret</a>
    ) : (
      'Sagen har intet papir her'
    )
  const day = d.day === null ? unknown : formatDay(d.day)
  return [
    { label: decided ? 'Besluttet af' : 'Behandles af', value: d.bodyName ?? unknown },
    { label: 'Møde', value: d.meeting === null ? day : <a href={meetingHref(d.meeting)}>{day}</a> },
    { label: 'På dagsordenen', value: d.agendaNo === null ? unknown : `Punkt ${d.agendaNo}` },
    ...(decided ? [{ label: 'Afstemning', value: voteLine(d, d.world) }] : []),
    { label: 'Papir', value: paper },
    { label: 'Kilde', value: <Provenance source={d.source} /> },
  ]
}
