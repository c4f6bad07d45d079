import type { z } from 'zod'
import { html } from 'hono/html'
import { formatDay, formatWeek } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { formatPeriod } from '../../kernel/period.ts'
import { address } from '../../platform/web/address.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { showCourse } from './course.acts.ts'
import { attendanceWeeks, courseSums } from './course.view.ts'
import { hoursText, kindWords } from '../words.ts'

type Course = z.output<typeof showCourse.output>

export function PlacementTable({ course, mayRegister }: { course: Course; mayRegister: boolean }) {
  const { placements, referral } = course
  if (placements.length === 0) {
    const begin = { href: `/forloeb/${referral.id}/ansaettelser/ny`, label: 'Registrér en ansættelse' }
    return (
      <ui.Empty
        title="Her står ansættelserne, når borgeren får løn hos en virksomhed."
        icon="business"
        begin={mayRegister && referral.state === 'active' ? begin : undefined}
      />
    )
  }
  const columns = [{ label: 'Virksomhed' }, { label: 'Opgaver' }, { label: 'Ansat' }, { label: 'Timer' }]
  return (
    <ui.DataTable caption="Ansættelser" captionHidden columns={columns}>
      {placements.map(
        (p) =>
          html`<tr>
            <th scope="row">${p.enterpriseName}</th>
            <td>${p.tasks}</td>
            <td>${formatPeriod({ from: p.startsOn, to: p.endsBefore })}</td>
            <td>
              <a href="/forloeb/ansaettelser/${p.id}/timer">${mayRegister ? 'Skriv timer' : 'Se timer'}</a
              ><span class="sr-only">, ${p.enterpriseName}</span>
            </td>
          </tr>`,
      )}
    </ui.DataTable>
  )
}

/** A row a week and placement, newest first. The first row of a week carries the anchor the ledger's causes point at. */
export function WeeksTable({ course }: { course: Course }) {
  if (course.weeks.length === 0)
    return <ui.Empty title="Her står timerne, når den første uge er registreret." icon="time" />
  const names = new Map(course.placements.map((p) => [p.id, p.enterpriseName]))
  const rows = course.weeks.toReversed()
  const sums = courseSums(course)
  const columns = [
    { label: 'Uge' },
    { label: 'Virksomhed' },
    { label: 'Timer', numeric: true },
    { label: 'Forbrug', numeric: true, hint: 'Timer gange resultatprisen i ugen' },
    { label: 'Rettet', numeric: true },
  ]
  const foot = html`<tr>
    <th scope="row">I alt</th>
    <td></td>
    <td>${hoursText(sums.hours)}</td>
    <td>${formatKroner(sums.hoursOere)}</td>
    <td></td>
  </tr>`
  return (
    <ui.DataTable caption="Lønnede timer uge for uge, nyeste først" captionHidden columns={columns} foot={foot}>
      {rows.map((w, index) => {
        const rowsBehind = `${address('/forloeb/timer', { forloeb: course.referral.id })}#r${w.id}`
        return html`<tr${rows[index - 1]?.week === w.week ? '' : html` id="uge-${w.week}"`}>
          <th scope="row"><a href="/forloeb/ansaettelser/${w.placement}/timer?uge=${w.week}">${formatWeek(w.week)}</a></th>
          <td>${names.get(w.placement) ?? ''}</td>
          <td>${ui.door(rowsBehind, hoursText(w.hours))}</td>
          <td>${formatKroner(w.amountOere)}</td>
          <td>${w.corrected === 0 ? '' : w.corrected}</td>
        </tr>`
      })}
    </ui.DataTable>
  )
}

const weekdays = ['Man.', 'Tirs.', 'Ons.', 'Tors.', 'Fre.', 'Lør.', 'Søn.'] as const

/** A calendar: a row a week. Each registered day carries the anchor the ledger's causes point at. */
export function AttendanceTable({ course, mayRegister }: { course: Course; mayRegister: boolean }) {
  const weeks = attendanceWeeks(course.attendance)
  if (weeks.length === 0)
    return <ui.Empty title="Her står fremmødet, når den første dag er registreret." icon="how-to-reg" />
  const width = weeks[0]?.days.length ?? 5
  const columns = [{ label: 'Uge' }, ...weekdays.slice(0, width).map((label) => ({ label }))]
  return (
    <ui.DataTable caption="Fremmøde uge for uge, nyeste først" captionHidden compact columns={columns}>
      {weeks.map(
        ({ week, days }) =>
          html`<tr>
            <th scope="row">${formatWeek(week)}</th>
            ${days.map(({ day, kind }) => {
              if (kind === undefined) return html`<td></td>`
              const words = html`${kindWords[kind]}<span class="sr-only">, ${formatDay(day)}</span>`
              return html`<td id="dag-${day}" title="${formatDay(day)}">
                ${mayRegister ? html`<a class="door" href="/dagen?dag=${day}">${words}</a>` : words}
              </td>`
            })}
          </tr>`,
      )}
    </ui.DataTable>
  )
}
