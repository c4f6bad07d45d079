import type { Child } from 'hono/jsx'
import { formatDay } from '../../kernel/day.ts'
import { doorsFor } from '../../platform/documents/doors.ts'
import { Blocks } from '../../platform/documents/html.tsx'
import { Heading, Notice, Source, State } from '../../platform/web/ui/index.ts'
import { standing } from './document.ts'
import { kindNames } from './parts.ts'
import { meetingWords, opener, type Insider, type PaperShown } from './paper.view.ts'

export interface PaperBodyProps {
  paper: PaperShown
  /** Whose doors lead to the rows themselves. */
  insider: Insider
  /** For the secretary: edit, finish, publish. */
  actions?: Child | undefined
  /** What must be looked at before it is finished. */
  before?: Child | undefined
  /** What has just happened, said once. */
  done?: string | undefined
}

/** The paper as the committee meets it, on the screen and on the table. */
export function PaperBody({ paper, insider, actions, before, done }: PaperBodyProps) {
  return (
    <article class="paper">
      {done === undefined ? null : (
        <Notice kind="success" live>
          {done}
        </Notice>
      )}
      <Heading
        kicker={`${paper.municipality} · ${paper.committeeName}`}
        title={paper.title}
        state={<States paper={paper} />}
        lead={`${meetingWords(paper.meetingDay)}. Tallene er opgjort ${formatDay(paper.content.asOf)}, uden moms.`}
        actions={actions}
      />
      {before}
      {paper.blocks.length === 0 ? <p class="soft">Papiret har endnu ingen tekst.</p> : null}
      <Blocks blocks={doorsFor(paper.blocks, opener(insider))} />
      <Foot paper={paper} />
    </article>
  )
}

function States({ paper }: { paper: PaperShown }) {
  const finished = paper.finishedOn !== null
  return (
    <>
      <State tone="info" icon="document">
        {kindNames[paper.kind]}
      </State>
      <State tone={finished ? 'good' : 'waiting'}>{standing(paper)}</State>
      {finished && paper.publishedOn === null ? <State tone="waiting">Ikke offentliggjort</State> : null}
      {paper.world === 'practice' ? <Source kind="practice" /> : null}
    </>
  )
}

function Foot({ paper }: { paper: PaperShown }) {
  const { agreement, agreementName } = paper.content
  const published = paper.publishedOn === null ? '' : ` Offentliggjort den ${formatDay(paper.publishedOn)}.`
  return (
    <>
      <p class="soft">
        {agreement === null ? null : (
          <>
            Aftale: <a href={`/aftaler/${agreement}`}>{agreementName}</a>.{' '}
          </>
        )}
        {paper.finishedOn === null
          ? 'Udkast – tallene er levende og skifter, når der registreres nyt. De fryses, når papiret gøres færdigt.'
          : `Tallene er frosset den ${formatDay(paper.finishedOn)}. Hvad der er registreret siden, står ikke i papiret.${published}`}
      </p>
      <p class="paper-files">
        Hent papiret: <a href={`/udvalg/${paper.id}/hent/pdf`}>PDF</a> ·{' '}
        <a href={`/udvalg/${paper.id}/hent/docx`}>Word</a> · <a href={`/udvalg/${paper.id}/hent/html`}>Webside</a>
      </p>
    </>
  )
}
