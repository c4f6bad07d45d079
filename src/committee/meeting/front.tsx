import { formatDay } from '../../kernel/day.ts'
import { Card, Cards } from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import { listDecisions } from './decided-list.acts.ts'
import { type DecidedLine, DecisionsTable } from './decisions-table.tsx'
import { meetingHref } from './links.ts'
import { listMeetings } from './meeting.acts.ts'
import { CommitteeTabs } from './tabs.tsx'

export interface FrontView {
  choice: WorldChoice
  next: { id: string; day: string; committeeName: string; starts: string | null; items: number } | undefined
  latest: readonly DecidedLine[]
}

/** What the committee's front page says of meetings and decisions. */
export async function frontOf(visit: Visit, choice: WorldChoice): Promise<FrontView> {
  const { rows } = await visit.do(listMeetings, { world: choice.world, from: visit.today })
  const latest = await visit.do(listDecisions, { world: choice.world, limit: 5 })
  return { choice, next: rows.at(-1), latest: latest.rows }
}

/** Above the papers: the room's lists, and the next meeting. */
export function FrontTop({ choice, next }: FrontView) {
  return (
    <>
      <CommitteeTabs current="/udvalg" choice={choice} />
      {next === undefined ? null : <h2 class="sr-only">Næste møde</h2>}
      {next === undefined ? null : (
        <Cards label="Næste møde">
          <Card
            heading={`Møde den ${formatDay(next.day)}${next.starts === null ? '' : ` kl. ${next.starts}`}`}
            href={meetingHref(next.id)}
            kicker="Næste møde"
          >
            <p>
              {next.committeeName}. {casesSaid(next.items)}
            </p>
          </Card>
        </Cards>
      )}
      <h2>Papirer</h2>
    </>
  )
}

function casesSaid(n: number): string {
  if (n === 0) return 'Dagsordenen er tom endnu.'
  return n === 1 ? 'Én sag på dagsordenen.' : `${n} sager på dagsordenen.`
}

/** Below the papers: the latest decisions. */
export function FrontBottom({ choice, latest }: FrontView) {
  if (latest.length === 0) return null
  const all = `/udvalg/beslutninger${choice.query === undefined ? '' : `?verden=${choice.query}`}`
  return (
    <>
      <h2>Seneste beslutninger</h2>
      <DecisionsTable rows={latest} world={choice.world} />
      <p>
        <a href={all}>Alle beslutninger</a>
      </p>
    </>
  )
}
