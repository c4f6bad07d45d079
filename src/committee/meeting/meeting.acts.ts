import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import {
  act,
  Code,
  DayIn,
  Id,
  openReaders,
  optional,
  OptionalText,
  SourceIn,
  sourceOf,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { wasHeld } from './agenda.store.ts'
import { mustBeOwn, sourceIn } from './case.acts.ts'
import { MeetingOut } from './meeting.output.ts'
import { ClockIn } from './clock.ts'
import { insertMeeting, meetingOf, meetingOn, type MeetingRow, meetings, updateMeeting } from './meeting.store.ts'
import { held, staleAgenda, twoThatDay } from './refusals.ts'

export const callMeeting = act('committee.call-meeting', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Indkald et udvalg til møde på en dag',
  input: z.object({
    committee: Code,
    day: DayIn,
    starts: optional(ClockIn),
    place: OptionalText(200),
    source: SourceIn.optional(),
  }),
  output: z.object({ meeting: z.string() }),
  run: async ({ tx, by, at }, input) => {
    const meeting = newId(at)
    const { committee, day, starts = null, place = null } = input
    const source = sourceIn(by.world, input.source)
    if (!(await insertMeeting(tx, { id: meeting, world: by.world, committee, day, starts, place, source, by: by.id })))
      throw twoThatDay(day)
    return { meeting }
  },
})

export const amendMeeting = act('committee.amend-meeting', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Ret dag, tid og sted for et møde, der endnu ikke er truffet beslutninger på',
  input: z.object({
    meeting: Id,
    version: Whole('versionen', 1, 1_000_000),
    day: DayIn,
    starts: optional(ClockIn),
    place: OptionalText(200),
  }),
  output: z.object({ meeting: z.string(), version: z.number() }),
  run: async ({ tx, by }, input) => {
    const { meeting: id, version, day, starts = null, place = null } = input
    const row = await meetingOf(tx, id)
    mustBeOwn(row.world, by.world)
    if (day !== row.day && (await wasHeld(tx, id))) throw held(row)
    const other = await meetingOn(tx, by.world, row.committee, day)
    if (other !== null && other !== id) throw twoThatDay(day)
    if (!(await updateMeeting(tx, { id, version, day, starts, place }))) throw staleAgenda(row.version)
    return { meeting: id, version: version + 1 }
  },
})

export const listMeetings = act('committee.list-meetings', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis udvalgenes møder, de nyeste først',
  input: z.object({ world: WorldIn, committee: optional(Code), from: optional(DayIn), to: optional(DayIn) }),
  output: z.object({ rows: z.array(MeetingOut.extend({ items: z.number(), decided: z.number() })) }),
  run: async ({ tx, by }, input) => {
    const rows = await meetings(tx, { ...input, world: worldOf(input.world, by) })
    return { rows: rows.map((m) => ({ ...headOf(m), items: m.items, decided: m.decided })) }
  },
})

export function headOf(m: MeetingRow) {
  const { id, world, committee, committee_name: committeeName, day, starts, place, version } = m
  return { id, world, committee, committeeName, day, starts, place, version, source: sourceOf(m) }
}
