import { draftPaper, finishPaper, publishPaper } from '../committee/index.ts'
import type { Day } from '../kernel/day.ts'
import type { Teller } from './teller.ts'

const introduction = `Udvalget orienteres om, hvad der er brugt af rammeaftalen om lokalt forankret indsats, hvad der er tilbage under aftalens loft, og hvor mange lønnede timer borgerne har haft hos virksomheder.

Tallene er opgjort af det, leverandørerne har registreret, og hvert tal kan følges til de rækker, det er summen af.`

/** One paper finished for the committee's meeting, and the next one begun. */
export async function playCommittee({ tell }: Teller, until: Day): Promise<void> {
  const title = 'Orientering om forbrug og lønnede timer'
  const about = { title, agreement: 'PRACTICE-LOCAL', committee: 'eb-udvalg', introduction }
  const { paper } = await tell('committee/draft/1', until, 'secretary', draftPaper, {
    ...about,
    meetingDay: '2026-10-12',
  })
  await tell('committee/finish/1', until, 'secretary', finishPaper, { paper, version: 1 })
  await tell('committee/publish/1', until, 'secretary', publishPaper, { paper, answers: [] })
  await tell('committee/draft/2', until, 'secretary', draftPaper, {
    ...about,
    title: `${title}, årets udgang`,
    meetingDay: '2026-12-14',
  })
}
