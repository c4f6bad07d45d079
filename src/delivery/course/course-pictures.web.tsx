import type { z } from 'zod'
import { formatWeek } from '../../kernel/day.ts'
import * as ui from '../../platform/web/ui/index.ts'
import { addDays } from '../../kernel/day.ts'
import type { showCourse } from './course.acts.ts'
import { hoursByWeek, type WeekHours } from './course.view.ts'
import { hoursPicture } from '../hours/hours-picture.ts'
import { lifeLine } from './life-line.ts'
import { hoursText } from '../words.ts'

type Course = z.output<typeof showCourse.output>

/** The course as a line of life and its paid hours as bars; the tables below are the pictures' figures. */
export function CoursePictures({ course, today }: { course: Course; today: string }) {
  const { referral, placements, attendance } = course
  const weeks = hoursByWeek(course.weeks)
  const sentence = lifeSentence(course)
  const endsBefore = referral.endedOn === null ? referral.endsBefore : addDays(referral.endedOn, 1)
  const life = { id: 'livslinje', title: 'Forløbet', desc: sentence, startsOn: referral.startsOn, endsBefore }
  return (
    <>
      <ui.Figure title="Forløbet" sentence={sentence} svg={lifeLine({ ...life, today, placements, attendance })} />
      {weeks.length === 0 ? null : (
        <ui.Figure
          title="Lønnede timer pr. uge"
          sentence={hoursSentence(weeks)}
          svg={hoursPicture({ id: 'timer-uge', title: 'Lønnede timer pr. uge', desc: hoursSentence(weeks), weeks })}
        />
      )}
    </>
  )
}

function lifeSentence({ attendance, placements }: Course): string {
  if (attendance.length === 0 && placements.length === 0) return 'Intet er registreret endnu.'
  const days = 'Lange streger er dage, borgeren mødte; ringe er lovligt fravær; korte røde streger er udeblivelser.'
  return placements.length === 0 ? days : `${days} Bjælkerne nedenfor er ansættelser.`
}

function hoursSentence(weeks: readonly WeekHours[]): string {
  const worked = weeks.filter((w) => w.hours > 0)
  const best = worked.toSorted((a, b) => b.hours - a.hours)[0]
  if (best === undefined) return 'Ingen uger har timer.'
  const count = worked.length === 1 ? 'Én uge har lønnede timer' : `${worked.length} uger har lønnede timer`
  return `${count}. Flest var der i ${formatWeek(best.week)}: ${hoursText(best.hours)}.`
}
