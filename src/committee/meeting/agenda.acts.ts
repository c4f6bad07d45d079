import { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { depositEvent } from '../../cases/index.ts'
import { act, Code, Id, optional, OptionalText, SourceIn, Whole, type Work } from '../../platform/index.ts'
import { closed, moved, placed } from './agenda.ts'
import { caseFor, mustBeOwn, sourceIn } from './case.acts.ts'
import { decisionsOf } from './decision.store.ts'
import { itemOf, lockItem, pointsOf, type ItemRow } from './item.store.ts'
import { meetingHref } from './links.ts'
import { held, staleAgenda } from './meeting.acts.ts'
import {
  agendaChanged,
  agendaOf,
  lockMeeting,
  meetingOf,
  putPlaces,
  takeOff,
  wasHeld,
  type MeetingRow,
} from './meeting.store.ts'
import { stageOf, standing } from './standing.ts'

const version = optional(Whole('versionen', 1, 1_000_000))
const no = optional(Whole('punktets nummer', 1, 500))
const PlaceOut = z.object({ item: z.string(), meeting: z.string(), no: z.number(), version: z.number() })

export const putOnAgenda = act('committee.put-on-agenda', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Sæt et papir, et dokument eller en sag med en titel på et mødes dagsorden',
  input: z
    .object({
      meeting: Id,
      no,
      document: OptionalText(120),
      paper: optional(Id),
      title: OptionalText(400),
      /** The case’s own number, when it has one elsewhere. */
      id: optional(Code),
      version,
      source: SourceIn.optional(),
    })
    .superRefine((i, ctx) => {
      if (i.document !== undefined && i.paper !== undefined)
        ctx.addIssue({ code: 'custom', path: ['paper'], message: 'Vælg enten et dokument eller et papir, ikke begge' })
      if (i.document === undefined && i.paper === undefined && i.title === undefined)
        ctx.addIssue({ code: 'custom', path: ['title'], message: 'Vælg et papir, eller skriv en titel' })
    }),
  output: PlaceOut,
  run: async (work, input) => {
    const meeting = await openAgenda(work, input.meeting, input.version)
    const { document, paper, title, id } = input
    const source = sourceIn(work.by.world, input.source)
    const named = { document, paper, title, item: id, body: meeting.committee, unplaced: true, source }
    const item = await caseFor(work, named)
    if (item.meeting === meeting.id && (input.no === undefined || item.no === input.no) && item.no !== null)
      return { item: item.id, meeting: meeting.id, no: item.no, version: meeting.version }
    if (item.meeting !== null && item.meeting !== meeting.id) throw elsewhere(item)
    return place(work, meeting, item, input.no)
  },
})

export const moveItem = act('committee.move-item', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Flyt en sag på dagsordenen til et andet nummer eller et andet møde',
  input: z.object({ item: Code, meeting: optional(Id), no, version }),
  output: PlaceOut,
  run: async (work, input) => {
    const { tx } = work
    const before = await itemOf(tx, input.item)
    const to = input.meeting ?? before.meeting
    if (to === null) throw new Refusal('conflict', 'Sagen står ikke på nogen dagsorden. Vælg et møde at sætte den på.')
    for (const id of [before.meeting, to].filter((m) => m !== null).toSorted()) await lockMeeting(tx, id)
    const meeting = await openAgenda(work, to, input.version)
    await lockItem(tx, before.id)
    const item = await itemOf(tx, before.id)
    mustBeOwn(item.world, work.by.world)
    await mustBeUnsettled(work, item)
    if (item.meeting === meeting.id && input.no !== undefined) return renumber(work, meeting, item, input.no)
    if (item.meeting !== null && item.meeting !== meeting.id) await leave(work, item, item.meeting)
    return place(work, meeting, item, input.no)
  },
})

export const takeOffAgenda = act('committee.take-off-agenda', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Tag en sag, der ikke er behandlet, af dagsordenen',
  input: z.object({ item: Code, version }),
  output: z.object({ item: z.string() }),
  run: async (work, input) => {
    const { tx } = work
    const before = await itemOf(tx, input.item)
    if (before.meeting === null) return { item: before.id }
    await openAgenda(work, before.meeting, input.version)
    await lockItem(tx, before.id)
    await mustBeUnsettled(work, before)
    await leave(work, before, before.meeting)
    await takeOff(tx, before.id)
    return { item: before.id }
  },
})

/** The meeting, locked: two secretaries at one agenda take turns, and the second is told when it has changed. */
async function openAgenda({ tx, by }: Work, id: string, seen: number | undefined): Promise<MeetingRow> {
  await lockMeeting(tx, id)
  const meeting = await meetingOf(tx, id)
  mustBeOwn(meeting.world, by.world)
  if (seen !== undefined && seen !== meeting.version) throw staleAgenda(meeting.version)
  return meeting
}

async function place(work: Work, meeting: MeetingRow, item: ItemRow, at: number | undefined) {
  const { tx, by } = work
  const places = placed(await agendaOf(tx, meeting.id), item.id, at)
  if (places.length > 1 && (await wasHeld(tx, meeting.id))) throw held(meeting)
  await takeOff(tx, item.id)
  await putPlaces(tx, meeting.id, places)
  await agendaChanged(tx, meeting.id)
  if (item.document !== null) {
    const cause = { kind: 'meeting', id: meeting.id, href: meetingHref(meeting.id) }
    const label = `På dagsordenen: ${meeting.committee_name}`
    await depositEvent(tx, by, { document: item.document, day: meeting.day, kind: 'meeting', label, cause })
  }
  const own = places.find((p) => p.id === item.id)
  return { item: item.id, meeting: meeting.id, no: own?.no ?? 0, version: meeting.version + 1 }
}

async function renumber({ tx }: Work, meeting: MeetingRow, item: ItemRow, to: number) {
  if (await wasHeld(tx, meeting.id)) throw held(meeting)
  await putPlaces(tx, meeting.id, moved(await agendaOf(tx, meeting.id), item.id, to))
  await agendaChanged(tx, meeting.id)
  return { item: item.id, meeting: meeting.id, no: to, version: meeting.version + 1 }
}

/** The numbers after it close up, unless the meeting has been held: then they stand as they were. */
async function leave({ tx }: Work, item: ItemRow, meeting: string): Promise<void> {
  const rest = (await wasHeld(tx, meeting)) ? [] : closed(await agendaOf(tx, meeting), item.id)
  await takeOff(tx, item.id)
  await putPlaces(tx, meeting, rest)
  await agendaChanged(tx, meeting)
}

/** A case that has been settled stays on the agenda of the meeting that settled it; one that was put off goes on. */
async function mustBeUnsettled({ tx }: Work, item: ItemRow): Promise<void> {
  const stands = standing(await decisionsOf(tx, [item.id]))
  const known = await pointsOf(tx, item)
  const points = known.length
    ? known.map((p) => ({ outcome: stands.get(p.no)?.outcome ?? null }))
    : [...stands.values()]
  if (stageOf(points) === 'decided')
    throw new Refusal('conflict', 'Sagen er afgjort og bliver stående på det møde, der afgjorde den.', {
      rule: 'DECIDED-ONCE',
    })
}

function elsewhere(item: ItemRow): Refusal {
  const when = item.meeting_day === null ? '' : ` den ${formatDay(item.meeting_day)}`
  return new Refusal(
    'conflict',
    `Sagen står allerede på dagsordenen for mødet${when}. Flyt den, hvis den skal behandles på dette møde.`,
    { rule: 'ONCE', item: item.id, meeting: item.meeting },
  )
}
