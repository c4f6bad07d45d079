import { capital } from '../../kernel/text.ts'
import { formatDay, formatWeekday } from '../../kernel/day.ts'
import { Empty, Facts, Heading, Notice, Provenance } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { AgendaItem } from './agenda-item.tsx'
import { counted } from './decided.view.ts'
import { meetingHref } from './links.ts'
import type { Props } from './meeting-props.ts'
import type { MeetingShown } from './show-meeting.acts.ts'

/** One meeting on a sheet: the agenda in order, each case with its paper and what was decided; printed, it is the agenda. */
export function MeetingBody({ meeting, today, maySet, others, done }: Props) {
  const put = { href: `${meetingHref(meeting.id)}/saet-paa`, label: 'Sæt en sag på dagsordenen' }
  return (
    <>
      {done === undefined ? null : <Notice kind="success" heading={done} live />}
      <Heading
        kicker="Dagsorden"
        title={meeting.committeeName}
        lead={leadOf(meeting, today)}
        actions={
          maySet ? (
            <>
              <a href={`${meetingHref(meeting.id)}/ret`}>Ret mødet</a>
              {meeting.items.length === 0 ? null : (
                <a class="button button-primary" href={put.href}>
                  {put.label}
                </a>
              )}
            </>
          ) : undefined
        }
      />
      <Facts
        items={[
          { label: 'Dag', value: `${capital(formatWeekday(meeting.day))} ${meeting.day.slice(0, 4)}` },
          { label: 'Begynder', value: meeting.starts === null ? unknownIn(meeting.world) : `kl. ${meeting.starts}` },
          { label: 'Sted', value: meeting.place ?? unknownIn(meeting.world) },
          { label: 'Kilde', value: <Provenance source={meeting.source} /> },
        ]}
      />
      <h2>Sager</h2>
      {meeting.items.length === 0 ? (
        <Empty title="Dagsordenen er tom." begin={maySet ? put : undefined}>
          {meeting.world === 'papers'
            ? 'Papirerne nævner mødet, men ingen af dets sager ligger her.'
            : 'Papirer og sager kommer på, når udvalgssekretæren sætter dem på.'}
        </Empty>
      ) : (
        <ol class="agenda">
          {meeting.items.map((item) => (
            <AgendaItem item={item} meeting={meeting} today={today} maySet={maySet} others={others} />
          ))}
        </ol>
      )}
    </>
  )
}

function leadOf(meeting: MeetingShown, today: string): string {
  const n = meeting.items.length
  const cases = n === 0 ? 'uden sager' : n === 1 ? 'med én sag' : `med ${counted(n)} sager`
  if (meeting.world === 'papers')
    return `Mødet den ${formatDay(meeting.day)}, som papirerne nævner det. ${n === 1 ? 'Én sag' : `${n} sager`} derfra ligger her.`
  if (meeting.day > today) return `Møde den ${formatDay(meeting.day)} ${cases} på dagsordenen.`
  const decided = meeting.items.filter((i) => i.points.some((p) => p.here !== null)).length
  const treated =
    decided === 0
      ? 'Ingen beslutninger er skrevet ind.'
      : decided === n
        ? n === 1
          ? 'Den er behandlet.'
          : 'Alle er behandlet.'
        : `${capital(counted(decided))} er behandlet.`
  return `Mødet var den ${formatDay(meeting.day)} ${cases} på dagsordenen. ${treated}`
}
