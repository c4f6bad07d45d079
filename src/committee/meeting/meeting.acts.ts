import { z } from 'zod'
import { formatDay, type Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  Id,
  openReaders,
  optional,
  OptionalText,
  SourceIn,
  SourceOut,
  sourceOf,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { mustBeOwn, sourceIn } from './case.acts.ts'
import { decisionsOf } from './decision.store.ts'
import { itemsAt, pointsOf } from './item.store.ts'
import {
  insertMeeting,
  meetingOf,
  meetingOn,
  meetings,
  updateMeeting,
  wasHeld,
  type MeetingRow,
} from './meeting.store.ts'
import { stageOf, standing } from './standing.ts'

const words = z.string().nullable()
const MeetingOut = z.object({
  id: z.string(),
  world: z.string(),
  committee: z.string(),
  committeeName: z.string(),
  day: DayOut,
  starts: words,
  place: words,
  version: z.number(),
  source: SourceOut,
})

export const callMeeting = act('committee.call-meeting', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Indkald et udvalg til møde på en dag',
  input: z.object({
    committee: Code,
    day: DayIn,
    starts: OptionalText(40),
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
    starts: OptionalText(40),
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

const AgendaItemOut = z.object({
  item: z.string(),
  no: z.number().nullable(),
  title: z.string(),
  document: words,
  paper: words,
  /** Put off here and sent to another meeting. */
  movedTo: z.object({ meeting: z.string(), day: DayOut }).nullable(),
  stage: z.enum(['waiting', 'postponed', 'partly', 'decided']),
  points: z.array(
    z.object({
      no: z.number().nullable(),
      says: words,
      outcome: words,
      outcomeText: words,
      /** What this meeting decided, when another has decided since. */
      here: words,
    }),
  ),
})

export const showMeeting = act('committee.show-meeting', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et møde med dagsordenen i orden, papirerne og det, der blev besluttet',
  input: z.object({ meeting: Id }),
  output: MeetingOut.extend({ held: z.boolean(), items: z.array(AgendaItemOut) }),
  run: async ({ tx }, input) => {
    const meeting = await meetingOf(tx, input.meeting)
    const items = await itemsAt(tx, meeting.id)
    const decisions = Map.groupBy(
      await decisionsOf(
        tx,
        items.map((i) => i.id),
      ),
      (d) => d.item,
    )
    const agenda = []
    for (const i of items) {
      const rows = decisions.get(i.id) ?? []
      const [stands, here] = [standing(rows), standing(rows.filter((d) => d.meeting === meeting.id))]
      const known = await pointsOf(tx, i)
      const all = known.length ? known : [...stands.keys()].map((no) => ({ no, says: null }))
      const points = all.map(({ no, says }) => ({
        ...{ no, says, outcome: stands.get(no)?.outcome ?? null, outcomeText: stands.get(no)?.outcome_text ?? null },
        here: here.get(no)?.outcome_text ?? null,
      }))
      const moved = i.meeting !== meeting.id && i.meeting !== null && i.meeting_day !== null
      agenda.push({
        ...{ item: i.id, no: i.stood_at, title: i.title, document: i.document, paper: i.paper, points },
        movedTo: moved ? { meeting: i.meeting ?? '', day: i.meeting_day ?? '' } : null,
        // What this meeting did with it, when it has gone on.
        stage: stageOf(moved ? points.map((p) => ({ outcome: here.get(p.no)?.outcome ?? null })) : points),
      })
    }
    return { ...headOf(meeting), held: await wasHeld(tx, meeting.id), items: agenda }
  },
})

export type MeetingShown = z.output<(typeof showMeeting)['output']>

function headOf(m: MeetingRow) {
  const { id, world, committee, committee_name: committeeName, day, starts, place, version } = m
  return { id, world, committee, committeeName, day, starts, place, version, source: sourceOf(m) }
}

function twoThatDay(day: Day): Refusal {
  const message = `Udvalget har allerede et møde den ${formatDay(day)}. Brug det, eller vælg en anden dag.`
  return new Refusal('conflict', message, { rule: 'ONCE', issues: [{ field: 'day', message }] })
}

export function held(m: { day: Day }): Refusal {
  return new Refusal(
    'conflict',
    `Der er truffet beslutninger på mødet den ${formatDay(m.day)}, så dets dag og dagsordenens numre står fast.`,
    { rule: 'HELD' },
  )
}

export function staleAgenda(version: number): Refusal {
  return new Refusal(
    'stale',
    'En anden har ændret mødet, siden du åbnede siden. Se dagsordenen, som den er nu, og prøv igen.',
    { rule: 'STALE', version },
  )
}
