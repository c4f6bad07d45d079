import { z } from 'zod'
import { act, openReaders, WorldIn, worldOf } from '../../platform/index.ts'
import { Head } from './paper.output.ts'
import { papers, type PaperHead } from './paper.store.ts'

export const listPapers = act('committee.list-papers', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis udvalgets papirer',
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(Head) }),
  run: async ({ tx, by }, input) => ({ rows: (await papers(tx, worldOf(input.world, by))).map(headOf) }),
})

export function headOf(r: PaperHead) {
  return {
    id: r.id,
    world: r.world,
    kind: r.kind,
    title: r.title,
    agreement: r.agreement,
    committee: r.committee,
    meetingDay: r.meeting_day,
    draftedOn: r.drafted_on,
    finishedOn: r.finished_on,
    publishedOn: r.published_on,
    version: r.version,
  }
}
