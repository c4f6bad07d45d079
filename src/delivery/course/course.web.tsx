import type { z } from 'zod'
import { addDays, formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { listLots } from '../../portfolio/index.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { Errors, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { lotNames, referralMark, stateTone, stateWords } from '../../referrals/index.ts'
import { showCourse, recordPlacement } from './course.acts.ts'
import { AttendanceTable, PlacementTable, WeeksTable } from './course-tables.web.tsx'
import { CoursePictures } from './course-pictures.web.tsx'
import { registerStep } from '../step/step.acts.ts'
import { Steps } from '../step/step-form.web.tsx'
import { courseSums } from './course.view.ts'
import { UseTable } from '../use/use-table.web.tsx'
import { hoursText } from '../words.ts'

export type Course = z.output<typeof showCourse.output>

export interface CourseFacts {
  course: Course
  lot: string
  today: string
  mayRegister: boolean
  message: string | undefined
  attempt?: Attempt | undefined
}

export async function coursePage(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const course = await visit.do(showCourse, { referral: c.req.param('referral') })
  const lots = await visit.do(listLots, { agreement: course.referral.agreement })
  return courseView({
    course,
    lot: lotNames(lots.rows)(course.referral.lot),
    today: visit.today,
    message: attempt === undefined ? c.req.query('besked') : undefined,
    mayRegister: mayDo(recordPlacement, visit.by),
    attempt,
  })
}

/** A step registered from the course's own page. */
export const stepped = submitted({
  act: registerStep,
  input: ({ step, reachedOn, outcome, replaces }, c) => ({
    ...{ step, reachedOn, replaces, referral: c.req.param('referral') },
    ...(outcome === undefined ? {} : { outcome }),
  }),
  done: ({ referral }) => `/forloeb/${referral}#trin`,
  again: coursePage,
})

export function courseView(facts: CourseFacts): PageView {
  const { course, lot, today, mayRegister, message, attempt } = facts
  const { referral } = course
  const mark = referralMark(referral.id)
  const body = (
    <>
      <Errors attempt={attempt} />
      {message === 'ansat' ? (
        <ui.Notice kind="success" heading="Ansættelsen er registreret" live>
          Timerne skrives uge for uge nedenfor.
        </ui.Notice>
      ) : null}
      <ui.Heading
        kicker={`Forløb ${mark}`}
        title={referral.name}
        state={<ui.State tone={stateTone(referral.state, false)}>{stateWords[referral.state]}</ui.State>}
        lead={`Hos ${referral.supplierName}, ${formatDay(referral.startsOn)} til ${formatDay(lastDay(referral))}. ${lot}.`}
        actions={<Actions {...facts} />}
      />
      <CourseSums course={course} />
      <CoursePictures course={course} today={today} />
      <h2 id="ansaettelser">Ansættelser</h2>
      <PlacementTable course={course} mayRegister={mayRegister} />
      <h2 id="timer">Lønnede timer uge for uge</h2>
      <WeeksTable course={course} />
      <h2 id="fremmoede">Fremmøde</h2>
      <AttendanceTable course={course} mayRegister={mayRegister} />
      <Steps course={course} mayRegister={mayRegister} attempt={attempt} />
      <h2 id="forbrug">Forbrug</h2>
      <UseTable uses={course.uses} />
    </>
  )
  return { title: `Forløb ${mark}`, body, crumbs: [{ href: '/forloeb', label: 'Forløb' }, { label: `Forløb ${mark}` }] }
}

/** The last day of the course as it went: ended early, or as agreed. */
export function lastDay({ endedOn, endsBefore }: Course['referral']): string {
  return endedOn ?? addDays(endsBefore, -1)
}

function Actions({ course: { referral }, mayRegister }: CourseFacts) {
  return (
    <>
      {mayRegister && referral.state === 'active' ? (
        <a class="button button-primary" href={`/forloeb/${referral.id}/ansaettelser/ny`}>
          Registrér en ansættelse
        </a>
      ) : null}
      <a href={`/henvisninger/${referral.id}`}>Se henvisningen</a>
    </>
  )
}

function CourseSums({ course }: { course: Course }) {
  const sums = courseSums(course)
  const rows = address('/forloeb/timer', { forloeb: course.referral.id })
  const away = [
    sums.excused === 0 ? '' : `${sums.excused} lovligt fravær`,
    sums.absent === 0 ? '' : `${sums.absent} udeblevet`,
  ].filter(Boolean)
  return (
    <ui.Sums
      items={[
        {
          label: 'Lønnede timer',
          figure: (
            <ui.Door href={rows} title="Summen af alle registreringer og rettelser">
              {hoursText(sums.hours)}
            </ui.Door>
          ),
          note: `${formatKroner(sums.hoursOere)} i forbrug`,
        },
        {
          label: 'Dage mødt',
          figure: <ui.Door href="#fremmoede">{String(sums.present)}</ui.Door>,
          note: away.length === 0 ? undefined : away.join(', '),
        },
        { label: 'Ansættelser', figure: <ui.Door href="#ansaettelser">{String(course.placements.length)}</ui.Door> },
      ]}
    />
  )
}
