import { type Attempt, Errors, fieldOf, FormKey, page, type PageView, submitted } from '../../platform/web/pages.tsx'
import { Empty, Heading, Select, SubmitButton } from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { meetingHref } from './links.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { callMeeting } from './meeting.acts.ts'
import { begin } from './meetings.web.tsx'

const path = '/udvalg/moeder'

async function callView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(callMeeting, visit.by)
  const committees = (await visit.do(listBodies, {})).rows.filter((b) => b.kind === 'committee')
  return {
    title: begin.label,
    crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { href: path, label: 'Møder' }, { label: begin.label }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading title={begin.label} lead="Et udvalg har ét møde om dagen. Dagsordenen sættes bagefter." />
        {committees.length === 0 ? (
          <Empty
            title="Der er ikke optaget noget udvalg."
            begin={{ href: '/registre/myndigheder', label: 'Se myndigheder' }}
          />
        ) : (
          <form method="post" action={begin.href}>
            <FormKey />
            <Select
              {...fieldOf(attempt, 'committee', committees[0]?.id)}
              label="Hvilket udvalg?"
              choices={committees.map((b) => ({ value: b.id, label: b.name }))}
            />
            <MeetingFields attempt={attempt} />
            <div class="form-acts">
              <SubmitButton>Indkald mødet</SubmitButton>
              <a href={path}>Fortryd</a>
            </div>
          </form>
        )}
      </>
    ),
  }
}

export const callPage = page((visit) => callView(visit))

export const callSubmitted = submitted({
  act: callMeeting,
  done: ({ meeting }) => `${meetingHref(meeting)}?gjort=indkaldt`,
  again: (visit, _c, attempt) => callView(visit, attempt),
})
