import { html } from 'hono/html'
import { formatDay, type Day } from '../../kernel/day.ts'
import { DataTable, Figure, Icon } from '../../platform/web/ui/index.ts'
import { eventNames } from './events.ts'
import { timelinePicture } from './picture.ts'
import { timelineSentence, type Timeline } from './timeline.view.ts'

/** The whole agreement in one picture, with its days as a table and for a calendar. */
export function TimelineSection({
  timeline,
  standing,
  today,
  mayFetch,
}: {
  timeline: Timeline | null
  /** How far the term has gone, in a sentence. */
  standing: string
  today: Day
  mayFetch: boolean
}) {
  if (timeline === null || timeline.events.length === 0) return null
  const sentence = `${standing} ${timelineSentence(timeline, today)}`.trim()
  const svg = timelinePicture({
    ...{ id: 'tidslinje-billede', title: 'Tidslinje', desc: sentence, lots: timeline.lots, events: timeline.events },
    today: timeline.world === 'papers' ? null : today,
  })
  return (
    <section id="tidslinje">
      <Figure title="Tidslinje" sentence={sentence} svg={svg} table={<Days timeline={timeline} today={today} />} />
      {mayFetch ? (
        <p>
          <a class="quiet-link" href={`/aftaler/${encodeURIComponent(timeline.agreement)}/kalender.ics`}>
            <Icon name="download" /> Hent aftalens dage til din kalender
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Days({ timeline, today }: { timeline: Timeline; today: Day }) {
  return (
    <DataTable
      caption="Dagene i tidslinjen, med deres tal i billedet"
      captionHidden
      columns={[{ label: 'Nr.', numeric: true }, { label: 'Dag' }, { label: 'Hvad' }, { label: 'Gælder' }]}
    >
      {timeline.events.map(
        (e, i) =>
          html`<tr>
            <td>${i + 1}</td>
            <td>${formatDay(e.day)}${timeline.world !== 'papers' && e.day < today ? ' (gået)' : ''}</td>
            <td>${eventNames[e.kind]}</td>
            <td>${e.href === null ? e.what : html`<a href="${e.href}">${e.what}</a>`}</td>
          </tr>`,
      )}
    </DataTable>
  )
}
