import { Heading, Notice, State, Steps } from '../../platform/web/ui/index.ts'
import { StepFour } from '../implementation/step-four.tsx'
import { About } from './about.tsx'
import { Actions } from './actions.tsx'
import { courseOf } from './course.view.ts'
import type { EffortProps } from './effort.props.ts'
import { stateWords } from './effort.view.ts'
import { nextWords } from './next.view.ts'
import { StepOne } from './step-one.tsx'
import { StepThree } from './step-three.tsx'
import { StepTwo } from './step-two.tsx'
import { Waiting } from './waiting.tsx'

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
      {(effort.award === null ? effort.warnings : []).map((w) => (
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
