import { formatDay } from '../../kernel/day.ts'
import { mayDo } from '../../platform/index.ts'
import { type Attempt, Errors, page, type PageView, submitted } from '../../platform/web/pages.tsx'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { worldOfPaper } from '../paper/world.ts'
import { moveItem, putOnAgenda, takeOffAgenda } from './agenda.acts.ts'
import { backTo, crumbs } from './meeting-frame.ts'
import { listMeetings } from './meeting.acts.ts'
import { MeetingBody } from './meeting.body.tsx'
import { showMeeting } from './show-meeting.acts.ts'

export const meetingPage = page((visit, c) => meetingView(visit, c))

async function meetingView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const meeting = await visit.do(showMeeting, { meeting: c.req.param('id') })
  const maySet = mayDo(putOnAgenda, visit.by) && meeting.world === visit.by.world
  const later = maySet ? (await visit.do(listMeetings, { committee: meeting.committee, from: meeting.day })).rows : []
  return {
    title: `Møde den ${formatDay(meeting.day)}`,
    world: worldOfPaper(meeting),
    crumbs: crumbs(meeting),
    body: (
      <>
        <Errors attempt={attempt} />
        <MeetingBody
          meeting={meeting}
          today={visit.today}
          maySet={maySet}
          others={later
            .filter((m) => m.id !== meeting.id)
            .map((m) => ({ value: m.id, label: formatDay(m.day) }))
            .toReversed()}
          done={doneWords[c.req.query('gjort') ?? '']}
        />
      </>
    ),
  }
}

const doneWords: Readonly<Record<string, string>> = {
  indkaldt: 'Mødet er indkaldt. Sæt sager på dagsordenen.',
  rettet: 'Mødet er rettet.',
  sat: 'Sagen er sat på dagsordenen.',
  flyttet: 'Sagen er flyttet.',
  taget: 'Sagen er taget af dagsordenen.',
}

export const moveSubmitted = submitted({
  act: moveItem,
  input: ({ item, meeting, no, version, to }, c) => ({
    item,
    meeting: meeting || to || c.req.param('id'),
    no,
    // Another meeting's version is not what the page showed.
    version: meeting ? undefined : version,
  }),
  done: (_out, _values, c) => backTo(c, 'flyttet'),
  again: meetingView,
})

export const takeOffSubmitted = submitted({
  act: takeOffAgenda,
  done: (_out, _values, c) => backTo(c, 'taget'),
  again: meetingView,
})
