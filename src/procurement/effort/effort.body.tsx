import type { Day } from '../../kernel/day.ts'
import { Facts, Heading, Notice, Provenance, State, Steps } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { actWords, amountText, courseOf, effortHref, nextWords, stateWords } from './effort.view.ts'
import type { EffortOnSheet } from './effort.output.ts'
import { StepFour } from './step-four.tsx'
import { StepOne } from './step-one.tsx'
import { StepThree } from './step-three.tsx'
import { StepTwo } from './step-two.tsx'

interface EffortProps {
  effort: EffortOnSheet
  mayAct: boolean
  today: Day
  done: string | undefined
}

/** The effort as a course of four steps: what is done, what is next, and why the rest waits. */
export function EffortBody(props: EffortProps) {
  const { effort, today, done } = props
  const { words, tone } = stateWords[effort.state]
  return (
    <>
      {done === undefined ? null : <Notice kind="success" live heading={done} />}
      <Heading
        kicker="Særindsats"
        title={effort.title}
        lead={nextWords(effort, today)}
        state={effort.world === 'papers' ? undefined : <State tone={tone}>{words}</State>}
        actions={<Actions {...props} />}
      />
      <Steps label="De fire trin" steps={courseOf(effort)} />
      {effort.warnings.map((w) => (
        <Notice kind="warning" heading={w.text} />
      ))}
      <About effort={effort} />
      <StepOne effort={effort} />
      <StepTwo {...props} />
      <StepThree {...props} />
      <StepFour effort={effort} />
      <Waiting {...props} />
    </>
  )
}

/** In the order of the course: the furthest one that is open is the next. */
const primary = ['implement', 'award', 'assess', 'invite', 'survey'] as const

function Actions({ effort, mayAct }: EffortProps) {
  if (!mayAct) return null
  const isOpen = (act: string) => effort.next.some((n) => n.act === act && n.why === null)
  const first = primary.find((act) => isOpen(act) && !(act === 'implement' && effort.implementation !== null))
  const rest = (['amend', ...primary.toReversed(), 'end'] as const).filter((act) => isOpen(act) && act !== first)
  return (
    <>
      {rest.map((act) => (
        <a href={effortHref(effort.id, actWords[act].to)}>{labelOf(effort, act)}</a>
      ))}
      {first === undefined ? null : (
        <a class="button button-primary" href={effortHref(effort.id, actWords[first].to)}>
          {labelOf(effort, first)}
        </a>
      )}
    </>
  )
}

function labelOf(effort: EffortOnSheet, act: keyof typeof actWords): string {
  if (act === 'survey' && effort.survey !== null) return 'Afdæk markedet igen'
  if (act === 'invite' && effort.call !== null) return 'Indkald flere'
  if (act === 'assess' && effort.assessment !== null) return 'Vurdér igen'
  if (act === 'implement' && effort.implementation !== null) return 'Ret gennemførelsen'
  return actWords[act].label
}

function About({ effort }: { effort: EffortOnSheet }) {
  const unknown = unknownIn(effort.world)
  const none = effort.world === 'papers' ? unknown : 'Intet krav'
  return (
    <Facts
      items={[
        { label: 'For hvem', value: effort.targetGroup },
        ...(effort.description === null ? [] : [{ label: 'Hvad', value: effort.description }]),
        {
          label: 'Hvor',
          value: effort.areas.join(', ') || (effort.world === 'papers' ? unknown : 'Intet bestemt sted'),
        },
        { label: 'Krav til, hvor den udføres', value: effort.placeOfPerformance ?? none },
        { label: 'Beløb', value: amountText(effort.amountOere, unknown) },
        ...(effort.route === null ? [] : [{ label: 'Lovlig vej', value: effort.route }]),
        { label: 'Kilde', value: <Provenance source={effort.source} /> },
      ]}
    />
  )
}

/** Why the acts of later steps are not open, each with its sentence. */
function Waiting({ effort, mayAct }: EffortProps) {
  if (!mayAct || effort.ended !== null) return null
  const waiting = effort.next.filter((n) => n.why !== null && n.rule !== 'STATE' && n.act !== 'move-deadline')
  if (waiting.length === 0) return null
  return (
    <>
      <h2>Det venter</h2>
      <Facts
        compact
        items={waiting.map((n) => ({
          label: n.act === 'move-deadline' ? 'Flyt fristen' : actWords[n.act].label,
          value: n.why ?? '',
          note: n.rule === 'R05' ? 'Regel R05' : undefined,
        }))}
      />
    </>
  )
}
