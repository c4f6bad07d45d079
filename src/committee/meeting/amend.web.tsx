import { formatDay } from '../../kernel/day.ts'
import { type Attempt, Errors, FormKey, page, type PageView, submitted } from '../../platform/web/pages.tsx'
import { Heading, Hidden, SubmitButton } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { worldOfPaper } from '../paper/world.ts'
import { meetingHref } from './links.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { backTo, crumbs } from './meeting-frame.ts'
import { amendMeeting } from './meeting.acts.ts'
import { showMeeting } from './show-meeting.acts.ts'

async function amendView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(amendMeeting, visit.by)
  const meeting = await visit.do(showMeeting, { meeting: c.req.param('id') })
  const stale = attempt?.refusal.code === 'stale'
  return {
    title: 'Ret mødet',
    world: worldOfPaper(meeting),
    crumbs: crumbs(meeting, 'Ret mødet'),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          title="Ret mødet"
          lead={`${meeting.committeeName}. Nu står der: ${formatDay(meeting.day)}${meeting.starts === null ? '' : ` kl. ${meeting.starts}`}${meeting.place === null ? '' : `, ${meeting.place}`}.`}
        />
        <form method="post" action={`${meetingHref(meeting.id)}/ret`}>
          <FormKey />
          <Hidden name="version" value={stale ? meeting.version : (attempt?.values['version'] ?? meeting.version)} />
          <MeetingFields attempt={attempt} now={meeting} />
          <div class="form-acts">
            <SubmitButton>{stale ? 'Gem alligevel' : 'Gem rettelsen'}</SubmitButton>
            <a href={meetingHref(meeting.id)}>Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}

export const amendPage = page((visit, c) => amendView(visit, c))

export const amendSubmitted = submitted({
  act: amendMeeting,
  input: ({ day, starts, place, version }, c) => ({ meeting: c.req.param('id'), day, starts, place, version }),
  done: (_out, _values, c) => backTo(c, 'rettet'),
  again: amendView,
})
