import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, Id, optional, OptionalText, SourceIn, Whole } from '../../platform/index.ts'
import { lockMeeting, takeOff } from './agenda.store.ts'
import { caseFor, mustBeOwn, sourceIn } from './case.acts.ts'
import { itemOf, lockItem } from './item.store.ts'
import { elsewhere, leave, mustBeUnsettled, openAgenda, place, renumber } from './place.acts.ts'

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
