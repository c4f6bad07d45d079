import { Errors, type Attempt } from '../../../platform/web/pages.tsx'
import { Heading, Notice, State } from '../../../platform/web/ui/index.ts'
import { instantWords } from '../../tender/tender.view.ts'
import { DeclareForm } from './declare-form.tsx'
import * as v from './evaluation.view.ts'
import { Glance } from './glance.tsx'
import { Judged } from './judge-part.tsx'
import { Next } from './next-part.tsx'
import { Progress } from './progress.tsx'
import { Reasons } from './reasons.tsx'
import { Safety, type Pictures } from './safety.tsx'
import { Team } from './team-part.tsx'

export interface BodyProps {
  view: v.View
  attempt: Attempt | undefined
  done: string | undefined
  chair: boolean
  /** Whether the caller takes part, and may be asked for conflicts. */
  takesPart: boolean
  pictures: ReadonlyMap<number, Pictures>
}

/** The whole evaluation at a glance: how far it is, each lot's bids by criteria, the result and how safe it is, and who wrote which reason. */
export function EvaluationBody({ view, attempt, done, chair, takesPart, pictures }: BodyProps) {
  const { words, tone, lead } = v.stageWords[view.stage]
  return (
    <>
      <Errors attempt={attempt} />
      {done === undefined || attempt ? null : <Notice kind="success" live heading={done} />}
      <Heading kicker="Evaluering" title={view.title} lead={lead} state={<State tone={tone}>{words}</State>} />
      <Progress view={view} />
      {view.quality === null ? null : <LockedLine view={view} />}
      {takesPart && view.you.conflict === null && mayStillDeclare(view, chair) ? (
        <DeclareForm view={view} attempt={attempt} action={v.evaluationHref(view.tender, '/habil')} />
      ) : null}
      <Next view={view} chair={chair} />
      {view.bids.length === 0 && view.results.length === 0 ? null : <Lots view={view} pictures={pictures} />}
      <Judged view={view} />
      <Team view={view} attempt={attempt} chair={chair} />
    </>
  )
}

/** An evaluator is asked until all have handed in; the chair before there is anything to decide. */
function mayStillDeclare({ stage }: v.View, chair: boolean): boolean {
  return stage === 'sealed' || stage === 'judging' || (stage === 'scoring' && !chair)
}

/** The line between what was decided before anybody knew a price, and what came after. */
function LockedLine({ view }: { view: v.View }) {
  const lock = view.quality
  if (!lock) return null
  return (
    <Notice kind="info" heading="Kvalitet låst">
      Låst {instantWords(lock.at)}. Fingeraftryk {lock.sha256.slice(0, 16)}…
      {view.priceOpenedAt === null
        ? ' Ingen pris er åbnet.'
        : ` Priserne blev åbnet ${instantWords(view.priceOpenedAt)}.`}
    </Notice>
  )
}

function Lots({ view, pictures }: { view: v.View; pictures: ReadonlyMap<number, Pictures> }) {
  return (
    <>
      {view.lots.map((lot) => {
        const result = view.results.find((r) => r.lot === lot.no)
        return (
          <section id={`delaftale-${lot.no}`}>
            <h2>
              Delaftale {lot.no}. {lot.title}
            </h2>
            <Glance view={view} lot={lot} />
            {result?.draw ? <Drawn view={view} draw={result.draw} /> : null}
            {result ? (
              <Safety view={view} result={result} pictures={pictures.get(lot.no) ?? { price: null, scores: null }} />
            ) : null}
            <Reasons view={view} lot={lot.no} />
          </section>
        )
      })}
    </>
  )
}

function Drawn({ view, draw }: { view: v.View; draw: NonNullable<v.LotResult['draw']> }) {
  return (
    <p>
      Der er trukket lod {instantWords(draw.at)} af {draw.by} med {draw.witness} som vidne: {draw.how}. Rækkefølgen blev{' '}
      {draw.bids.map((id) => v.nameOf(view, id)).join(', ')}.
    </p>
  )
}
