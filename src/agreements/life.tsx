import { mayDo, type World } from '../platform/index.ts'
import type { Visit } from '../platform/web/visit.ts'
import { passedSentence } from './agreement.view.ts'
import { showFile } from './file/file.acts.ts'
import { FileSection } from './file/file-section.tsx'
import { listModifications, prepareModification } from './modification/modification.acts.ts'
import { ModificationSection } from './modification/modification-section.tsx'
import type { OwnAgreement } from './own.acts.ts'
import { listSteps, recordStep } from './termination/step.acts.ts'
import { StepsSection } from './termination/steps-section.tsx'
import { listTerminations, prepareTermination } from './termination/termination.acts.ts'
import { TerminationSection } from './termination/termination-section.tsx'
import { agreementCalendar, showTimeline } from './timeline/timeline.acts.ts'
import { TimelineSection } from './timeline/timeline-section.tsx'

export type AgreementLife = Awaited<ReturnType<typeof lifeOf>>

/** What has happened to an agreement and what is in its file, as far as this visitor may see it; null where they may not. */
export async function lifeOf(visit: Visit, code: string, world: World) {
  const of = { agreement: code }
  const own = world === visit.by.world
  const file = mayDo(showFile, visit.by) ? await visit.do(showFile, of) : null
  const changes = mayDo(listModifications, visit.by) ? (await visit.do(listModifications, of)).rows : null
  const steps = mayDo(listSteps, visit.by) ? (await visit.do(listSteps, of)).rows : null
  const ends = mayDo(listTerminations, visit.by) ? (await visit.do(listTerminations, of)).rows : null
  const may = {
    change: own && mayDo(prepareModification, visit.by),
    step: own && mayDo(recordStep, visit.by),
    end: own && mayDo(prepareTermination, visit.by),
    fetch: mayDo(agreementCalendar, visit.by),
  }
  return { file, changes, steps, ends, may, timeline: await visit.do(showTimeline, of), today: visit.today }
}

export function TimelineOf({ agreement, life }: { agreement: OwnAgreement; life: AgreementLife }) {
  const { timeline, may, today } = life
  const standing = passedSentence(agreement, today)
  return <TimelineSection timeline={timeline} standing={standing} today={today} mayFetch={may.fetch} />
}

/** Below the lots and prices: the file, the changes, the follow-up and the end. */
export function LifeSections({ agreement, life }: { agreement: OwnAgreement; life: AgreementLife }) {
  const { file, changes, steps, ends, may, today } = life
  return (
    <>
      <FileSection file={file} />
      <ModificationSection agreement={agreement} rows={changes} mayPrepare={may.change} />
      <StepsSection agreement={agreement} rows={steps} mayRecord={may.step} />
      <TerminationSection agreement={agreement} rows={ends} mayPrepare={may.end} today={today} />
    </>
  )
}
