import { formatDay } from '../../kernel/day.ts'
import { mayDo } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import { Empty, Heading, WorldSwitch } from '../../platform/web/ui/index.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { callMeeting, listMeetings } from './meeting.acts.ts'
import { MeetingsTable } from './meetings-table.tsx'
import { CommitteeTabs } from './tabs.tsx'

const path = '/udvalg/moeder'

export const begin = { href: `${path}/nyt`, label: 'Indkald et møde' }

export const meetingsPage = page(async (visit, c) => {
  const choice = worldChoice(c)
  const { rows } = await visit.do(listMeetings, { world: choice.world })
  const mayCall = mayDo(callMeeting, visit.by) && choice.world === visit.by.world
  return {
    title: 'Møder',
    world: choice.world,
    crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { label: 'Møder' }],
    body: (
      <>
        <Heading
          title="Udvalgenes møder"
          lead={meetingsLead(rows, visit.today, choice.world)}
          actions={
            <>
              <WorldSwitch choice={choice} path={path} />
              {mayCall ? (
                <a class="button button-primary" href={begin.href}>
                  {begin.label}
                </a>
              ) : null}
            </>
          }
        />
        <CommitteeTabs current={path} choice={choice} />
        {rows.length === 0 ? (
          <Empty title="Her står møderne, når det første er indkaldt.">Udvalgssekretæren indkalder dem.</Empty>
        ) : (
          <MeetingsTable rows={rows} today={visit.today} world={choice.world} />
        )}
      </>
    ),
  }
})

/** "Næste møde er 12. oktober 2026." */
function meetingsLead(
  rows: readonly { day: string; committeeName: string }[],
  today: string,
  world: string,
): string | undefined {
  if (world === 'papers' && rows.length > 0)
    return `${rows.length === 1 ? 'Ét møde' : `${rows.length} møder`}, som papirerne er fra eller nævner.`
  const next = rows.findLast((m) => m.day >= today)
  if (next !== undefined) return `Næste møde er den ${formatDay(next.day)} i ${next.committeeName}.`
  const [last] = rows
  return last === undefined
    ? undefined
    : `Der er ikke indkaldt til flere møder. Det seneste var den ${formatDay(last.day)}.`
}
