import {
  addDays,
  daysBetween,
  firstOfMonth,
  formatDay,
  isoWeek,
  lastOfMonth,
  mondayOf,
  monthOf,
  type Day,
} from '../../kernel/day.ts'
import { roleNames } from '../../platform/index.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import type { DutyShown } from './duty.input.ts'

export interface Standing {
  tone: Tone
  words: string
}

/**
 * How a duty stands on a day, in words: "om 12 dage", "i dag", "3 dage over". The papers tell what should be done and seldom that it was: a day that has
 * passed there is no alarm.
 */
export function standing(duty: Pick<DutyShown, 'due' | 'stage' | 'done' | 'world'>, today: Day): Standing {
  if (duty.done !== null) {
    const words = duty.done.kind === 'done' ? 'Udført' : 'Bortfaldet'
    return { tone: duty.done.kind === 'done' ? 'good' : 'neutral', words: `${words} ${formatDay(duty.done.on)}` }
  }
  if (duty.due === null || duty.stage === null) return { tone: 'neutral', words: 'Ingen dag endnu' }
  if (duty.world === 'papers' && duty.due < today) return { tone: 'neutral', words: 'Dagen er gået' }
  if (duty.stage === 'overdue') return { tone: 'bad', words: `${dayCount(daysBetween(duty.due, today))} over` }
  if (duty.stage === 'due') return { tone: 'act', words: 'I dag' }
  const left = `Om ${dayCount(daysBetween(today, duty.due))}`
  return duty.stage === 'soon' ? { tone: 'act', words: left } : { tone: 'waiting', words: left }
}

function dayCount(days: number): string {
  return days === 1 ? '1 dag' : `${days} dage`
}

/** "30. september 2023", or the words that stand for the day. */
export function dueText({ due, dueText: words }: Pick<DutyShown, 'due' | 'dueText'>): string {
  return due === null ? (words ?? '') : formatDay(due)
}

/** A role's Danish name, or a body's name; a body nobody has named keeps its short name. */
export function whoText(who: string | null, bodies: ReadonlyMap<string, string>): string {
  if (who === null) return 'Ingen valgt'
  const role = Object.entries(roleNames).find(([id]) => id === who)
  return role?.[1].da ?? bodies.get(who) ?? who
}

export interface MonthDay {
  day: Day
  inside: boolean
  today: boolean
  duties: DutyShown[]
}

export interface MonthWeek {
  /** "39" */
  no: string
  days: MonthDay[]
}

/** A month in whole ISO weeks, Monday first, each day with its duties. */
export function monthWeeks(month: string, duties: readonly DutyShown[], today: Day): MonthWeek[] {
  const weeks: MonthWeek[] = []
  const last = lastOfMonth(month)
  for (let monday = mondayOf(firstOfMonth(month)); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i)).map((day) => ({
      day,
      inside: monthOf(day) === month,
      today: day === today,
      duties: duties.filter((d) => d.due === day),
    }))
    weeks.push({ no: String(Number(isoWeek(monday).slice(6))), days })
  }
  return weeks
}

/** The first and last day a month's picture shows. */
export function monthReach(month: string): { from: Day; to: Day } {
  return { from: mondayOf(firstOfMonth(month)), to: addDays(mondayOf(lastOfMonth(month)), 6) }
}

/** One or two sentences over the list: what is late, what is near, what waits for its day. */
export function dutiesLead(duties: readonly DutyShown[], undated: number, today: Day): string {
  const open = duties.filter((d) => d.done === null)
  const late = open.filter((d) => d.stage === 'overdue' && standing(d, today).tone === 'bad').length
  const near = open.filter((d) => d.stage === 'soon' || d.stage === 'due').length
  const parts = [
    late === 0 ? null : `${count(late)} er over dagen`,
    near === 0 ? null : `${count(near)} er tæt på`,
    undated === 0 ? null : `${count(undated)} har ingen dag endnu`,
  ].filter((part) => part !== null)
  if (parts.length === 0)
    return open.length === 0 ? 'Ingen pligter venter.' : `${count(open.length)} venter, ingen er tæt på.`
  return `${parts.join(', ')}.`.replace(/^./, (first) => first.toUpperCase())
}

function count(n: number): string {
  return n === 1 ? 'én pligt' : `${n} pligter`
}

/** The day whose names of bodies are shown: the papers keep those of the time they were filed. */
export function namesOn(world: string, duties: readonly Pick<DutyShown, 'madeOn'>[], today: Day): Day {
  if (world !== 'papers') return today
  return duties.reduce((latest, d) => (d.madeOn > latest ? d.madeOn : latest), duties[0]?.madeOn ?? today)
}
