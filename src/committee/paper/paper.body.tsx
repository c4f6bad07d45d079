import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import type { Child } from 'hono/jsx'
import { DataTable, door, Heading, Notice, Source, State } from '../../platform/web/ui/index.ts'
import { lotView, meetingWords, paragraphs, standing, type LotView, type PaperShown } from './paper.view.ts'

export interface PaperBodyProps {
  paper: PaperShown
  municipality: string
  /** Whose doors lead to the rows themselves. */
  insider: { money: boolean; hours: boolean }
  /** For the secretary: edit, finish. */
  actions?: Child | undefined
  /** What has just happened, said once. */
  done?: string | undefined
}

/** The paper as the committee meets it, on the screen and on the table. */
export function PaperBody({ paper, municipality, insider, actions, done }: PaperBodyProps) {
  const finished = paper.finishedOn !== null
  const lots = paper.content.lots.map((lot) => lotView(lot, insider))
  return (
    <article class="paper">
      {done === undefined ? null : (
        <Notice kind="success" live>
          {done}
        </Notice>
      )}
      <Heading
        kicker={`${municipality} · ${paper.committeeName}`}
        title={paper.title}
        state={
          <>
            <State tone="info" icon="document">
              Orientering
            </State>
            <State tone={finished ? 'good' : 'waiting'}>{standing(paper)}</State>
          </>
        }
        lead={`${meetingWords(paper.meetingDay)}. Tallene er opgjort ${formatDay(paper.content.asOf)}, uden moms.`}
        actions={actions}
      />
      {paragraphs(paper.introduction).map((text) => (
        <p>{text}</p>
      ))}
      {lots.map((view) => (
        <Lot view={view} world={paper.world} />
      ))}
      <Foot paper={paper} />
      <section class="annex" aria-label="Måned for måned">
        <h2>Bilag: måned for måned</h2>
        {lots.map((view) => (
          <Months view={view} />
        ))}
      </section>
    </article>
  )
}

function Lot({ view, world }: { view: LotView; world: string }) {
  return (
    <section id={`delaftale-${view.lot}`} aria-label={view.heading}>
      <h2>{view.heading}</h2>
      <p>
        {view.sentence} {world === 'practice' ? <Source kind="practice" /> : null}
      </p>
      <DataTable
        caption={`Tal for ${view.heading}`}
        captionHidden
        columns={[{ label: 'Tal' }, { label: 'Værdi', numeric: true }]}
      >
        {view.figures.map(
          (f) =>
            html`<tr>
              <th scope="row">${f.label}<span class="fact-note">${f.definition}</span></th>
              <td class="nowrap">${door(f.href, f.text)}</td>
            </tr>`,
        )}
      </DataTable>
    </section>
  )
}

/** The months whose rows sum to what is used and to the paid hours, and the sum that gives what is left. */
function Months({ view }: { view: LotView }) {
  const total = html`<tr>
    <th scope="row">I alt</th>
    <td>${view.usedTotal}</td>
    <td>${view.hoursTotal}</td>
  </tr>`
  return (
    <section id={view.anchor} class="annex-lot" aria-label={`Måneder, ${view.heading}`}>
      <h3>{view.heading}</h3>
      {view.months.length === 0 ? (
        <p class="soft">Der er endnu ikke leveret noget, så der er ingen måneder at vise.</p>
      ) : (
        <DataTable
          caption={`Brugt og lønnede timer, ${view.short}`}
          compact
          columns={[
            { label: 'Måned' },
            { label: 'Brugt, kr.', numeric: true },
            { label: 'Lønnede timer', numeric: true },
          ]}
          foot={total}
        >
          {view.months.map(
            (m) =>
              html`<tr>
                <th scope="row">${m.month}</th>
                <td>${m.usedHref === null ? m.used : door(m.usedHref, m.used)}</td>
                <td>${m.hoursHref === null ? m.hours : door(m.hoursHref, m.hours)}</td>
              </tr>`,
          )}
        </DataTable>
      )}
      {view.sum === null ? null : (
        <DataTable
          caption={`Sådan er det tilbageværende regnet ud, ${view.short}`}
          compact
          columns={[{ label: 'Led' }, { label: 'Beløb, kr.', numeric: true }]}
        >
          {view.sum.map(
            ({ label, text }, i) =>
              html`<tr class="${i + 1 === view.sum?.length ? 'total' : ''}">
                <th scope="row">${label}</th>
                <td>${text}</td>
              </tr>`,
          )}
        </DataTable>
      )}
    </section>
  )
}

function Foot({ paper }: { paper: PaperShown }) {
  const agreement = <a href={`/aftaler/${paper.content.agreement}`}>{paper.content.agreementName}</a>
  return (
    <p class="soft">
      Aftale: {agreement}.{' '}
      {paper.finishedOn === null
        ? 'Udkast – tallene er levende og skifter, når der registreres nyt. De fryses, når papiret gøres færdigt.'
        : `Tallene er frosset den ${formatDay(paper.finishedOn)}. Hvad der er registreret siden, står ikke i papiret.`}
    </p>
  )
}
