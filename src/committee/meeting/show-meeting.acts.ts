import { z } from 'zod'
import { act, Id, openReaders } from '../../platform/index.ts'
import { wasHeld } from './agenda.store.ts'
import { decisionsOf } from './decision.store.ts'
import { itemsAt } from './item.store.ts'
import { headOf } from './meeting.acts.ts'
import { AgendaItemOut, MeetingOut } from './meeting.output.ts'
import { meetingOf } from './meeting.store.ts'
import { pointsOf } from './point.store.ts'
import { stageOf, standing } from './standing.ts'

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
