import { depositEvent } from '../../cases/index.ts'
import { formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'
import { agendaChanged, agendaOf, lockMeeting, putPlaces, takeOff, wasHeld } from './agenda.store.ts'
import { closed, moved, placed } from './agenda.ts'
import { mustBeOwn } from './case.acts.ts'
import { decisionsOf } from './decision.store.ts'
import type { ItemRow } from './item.store.ts'
import { meetingHref } from './links.ts'
import { meetingOf, type MeetingRow } from './meeting.store.ts'
import { pointsOf } from './point.store.ts'
import { held, staleAgenda } from './refusals.ts'
import { stageOf, standing } from './standing.ts'

/** The meeting, locked: two secretaries at one agenda take turns, and the second is told when it has changed. */
export async function openAgenda({ tx, by }: Work, id: string, seen: number | undefined): Promise<MeetingRow> {
  await lockMeeting(tx, id)
  const meeting = await meetingOf(tx, id)
  mustBeOwn(meeting.world, by.world)
  if (seen !== undefined && seen !== meeting.version) throw staleAgenda(meeting.version)
  return meeting
}

export async function place(work: Work, meeting: MeetingRow, item: ItemRow, at: number | undefined) {
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

export async function renumber({ tx }: Work, meeting: MeetingRow, item: ItemRow, to: number) {
  if (await wasHeld(tx, meeting.id)) throw held(meeting)
  await putPlaces(tx, meeting.id, moved(await agendaOf(tx, meeting.id), item.id, to))
  await agendaChanged(tx, meeting.id)
  return { item: item.id, meeting: meeting.id, no: to, version: meeting.version + 1 }
}

/** The numbers after it close up, unless the meeting has been held: then they stand as they were. */
export async function leave({ tx }: Work, item: ItemRow, meeting: string): Promise<void> {
  const rest = (await wasHeld(tx, meeting)) ? [] : closed(await agendaOf(tx, meeting), item.id)
  await takeOff(tx, item.id)
  await putPlaces(tx, meeting, rest)
  await agendaChanged(tx, meeting)
}

/** A case that has been settled stays on the agenda of the meeting that settled it; one that was put off goes on. */
export async function mustBeUnsettled({ tx }: Work, item: ItemRow): Promise<void> {
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

export function elsewhere(item: ItemRow): Refusal {
  const when = item.meeting_day === null ? '' : ` den ${formatDay(item.meeting_day)}`
  return new Refusal(
    'conflict',
    `Sagen står allerede på dagsordenen for mødet${when}. Flyt den, hvis den skal behandles på dette møde.`,
    { rule: 'ONCE', item: item.id, meeting: item.meeting },
  )
}
