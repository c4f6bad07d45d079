import type { z } from 'zod'
import { addDays, formatDay, formatWeek } from '../../kernel/day.ts'
import { address } from '../../platform/web/address.ts'
import { Errors, FormKey, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { registerAttendance } from './attendance.acts.ts'
import type { AttendanceKind } from './attendance.ts'
import { showDay } from '../course/course.acts.ts'
import { dayLead, daysAround } from './day.view.ts'
import { DayHours } from './day-hours.web.tsx'
import { hoursText, kindTones, kindWords } from '../words.ts'

type ShownDay = z.output<typeof showDay.output>
type Person = ShownDay['people'][number]

/** The mentor's day: everyone under way, one tap for attendance, the week's hours beside. */
export async function dayPage(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const day = attempt?.values['day'] ?? c.req.query('dag')
  return dayView(await visit.do(showDay, { day }), visit.today, attempt)
}

export const attended = submitted({
  act: registerAttendance,
  // Whoever is away has no hours: those that stood in the field are not sent.
  input: ({ hours, hourKind, ...values }) => (values['kind'] === 'present' ? { ...values, hours, hourKind } : values),
  done: (_, { day, referral }) => `${address('/dagen', { dag: day })}#borger-${referral ?? ''}`,
  again: (visit, c, attempt) => dayPage(visit, c, pointed(attempt)),
})

/** The error leads to the person it is about. */
function pointed(attempt: Attempt): Attempt {
  const id = `borger-${attempt.values['referral'] ?? ''}`
  return { ...attempt, errors: attempt.errors.map(({ message }) => ({ message, id })) }
}

export function dayView(shown: ShownDay, today: string, attempt?: Attempt): PageView {
  const { day, people } = shown
  const tabs = daysAround(day, today).map((d) => ({ ...d, href: address('/dagen', { dag: d.day }) }))
  const body = (
    <>
      <Errors attempt={attempt} />
      <ui.Heading title="Dagen" lead={dayLead(day, today, people)} actions={<ui.Switch label="Dag" tabs={tabs} />} />
      {people.length === 0 ? (
        <ui.Empty
          title="Ingen borgere er i forløb den dag."
          icon="persons"
          begin={{ href: '/forloeb', label: 'Se forløb' }}
        >
          Her står de borgere, I har taget imod, fra deres første dag til den sidste.
        </ui.Empty>
      ) : (
        <ui.DayList label="Dagens borgere" items={people.map((person) => itemOf(person, shown, today, attempt))} />
      )}
    </>
  )
  return { title: 'Dagen', body, crumbs: [{ href: '/forloeb', label: 'Forløb' }, { label: 'Dagen' }] }
}

function itemOf(person: Person, { day, week }: ShownDay, today: string, attempt: Attempt | undefined) {
  const lot = person.lotNo === null ? '' : `Delaftale ${person.lotNo} · `
  const mine = attempt?.values['referral'] === person.referral ? attempt : undefined
  return {
    title: person.name,
    href: `/forloeb/${person.referral}`,
    state: <Stands person={person} />,
    sub: (
      <>
        {lot}til og med {formatDay(addDays(person.endsBefore, -1))}
        <WrittenBeside person={person} attempt={mine} />
      </>
    ),
    children: (
      <>
        {day <= today ? <AttendanceForm person={person} day={day} attempt={mine} /> : null}
        {person.placements.map((placement) => (
          <HoursLink placement={placement} week={week} name={person.name} />
        ))}
      </>
    ),
  }
}

function Stands({ person: { referral, attendance } }: { person: Person }) {
  return (
    <span id={`borger-${referral}`}>
      {attendance === null ? (
        <ui.State tone="waiting">Ikke registreret</ui.State>
      ) : (
        <ui.State tone={kindTones[attendance.kind]}>
          {kindWords[attendance.kind]}
          {attendance.hours === null ? '' : `, ${hoursText(attendance.hours)} timer`}
        </ui.State>
      )}
    </span>
  )
}

/** What was tapped, beside what stands now; tapping again is then about what is shown. */
function WrittenBeside({ person, attempt }: { person: Person; attempt: Attempt | undefined }) {
  if (attempt?.refusal.code !== 'stale') return null
  const wanted = kindWords[attempt.values['kind'] as AttendanceKind] ?? ''
  const now = person.attendance === null ? 'ikke registreret' : kindWords[person.attendance.kind]
  return (
    <>
      <br />
      <strong>
        Du trykkede »{wanted}«, men der står nu »{now}«. Tryk igen, hvis det stadig skal rettes.
      </strong>
    </>
  )
}

const kinds: readonly AttendanceKind[] = ['present', 'excused', 'absent']

interface AttendanceProps {
  person: Person
  day: string
  attempt: Attempt | undefined
}

function AttendanceForm({ person, day, attempt }: AttendanceProps) {
  const { referral, name, attendance } = person
  return (
    <form method="post" action="/dagen">
      <FormKey />
      <ui.Hidden name="referral" value={referral} />
      <ui.Hidden name="day" value={day} />
      <ui.Hidden name="replaces" value={attendance?.id ?? ''} />
      {person.hourKinds.length === 0 ? null : <DayHours person={person} attempt={attempt} />}
      {kinds.map((kind) => (
        <ui.BigButton name="kind" value={kind} about={name} pressed={attendance?.kind === kind}>
          {kindWords[kind]}
        </ui.BigButton>
      ))}
    </form>
  )
}

function HoursLink(props: { placement: Person['placements'][number]; week: string; name: string }) {
  const { placement, week, name } = props
  const href = address(`/forloeb/ansaettelser/${placement.id}/timer`, { uge: week, forloeb: placement.referral })
  return (
    <a class="day-hours" href={href}>
      <span>
        {placement.enterpriseName}
        <span class="sr-only">, {name}</span>
      </span>
      <span class="day-hours-now">
        {placement.hours === null
          ? `Skriv timer, ${formatWeek(week)}`
          : `${hoursText(placement.hours.hours)} timer, ${formatWeek(week)}`}
      </span>
    </a>
  )
}
