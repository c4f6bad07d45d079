import { formatDay } from '../../kernel/day.ts'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import { dayField } from '../../referrals/index.ts'
import type { Course } from '../course/course.web.tsx'

interface StepsProps {
  course: Course
  mayRegister: boolean
  attempt: Attempt | undefined
}

/** The lot's steps: those reached with their day, and for those who may, a form for each to register or correct. */
export function Steps({ course, mayRegister, attempt }: StepsProps) {
  const { stepNames, steps, referral } = course
  if (stepNames.length === 0 && steps.length === 0) return null
  const open = mayRegister && referral.state !== 'waiting' && referral.state !== 'declined'
  const names = [...new Set([...stepNames, ...steps.map((s) => s.step)])]
  return (
    <>
      <h2 id="trin">Trin</h2>
      <p>Leverandøren betales, når borgeren når et trin, og hvert trin én gang i forløbet.</p>
      <ul class="day-list" aria-label="Forløbets trin">
        {names.map((step) => (
          <StepItem step={step} course={course} open={open} attempt={attempt} />
        ))}
      </ul>
    </>
  )
}

function StepItem({
  step,
  course,
  open,
  attempt,
}: {
  step: string
  course: Course
  open: boolean
  attempt: Attempt | undefined
}) {
  const stands = course.steps.find((s) => s.step === step)
  const reached = stands?.reached === true
  const mine = attempt?.values['step'] === step ? attempt : undefined
  const name = `reachedOn-${course.stepNames.indexOf(step)}`
  return (
    <li class="day-item">
      <div class="day-head">
        <h3 class="day-title">{step}</h3>
        {reached ? (
          <ui.State tone="good">Nået {formatDay(stands.day)}</ui.State>
        ) : (
          <ui.State tone="neutral">Ikke nået</ui.State>
        )}
      </div>
      {open ? (
        <form method="post" action={`/forloeb/${course.referral.id}/trin`}>
          <FormKey />
          <ui.Hidden name="step" value={step} />
          <ui.Hidden name="replaces" value={stands?.id ?? ''} />
          <ui.DateField
            {...fieldOf(mine, 'reachedOn', reached ? dayField(stands.day) : '')}
            {...(mine === undefined ? { id: name } : {})}
            label={`Hvornår nåede borgeren trinnet »${step}«?`}
          />
          <div class="form-acts">
            <ui.SubmitButton kind="secondary" name="outcome" value="reached">
              {reached ? 'Ret dagen' : 'Registrér trinnet'}
            </ui.SubmitButton>
            {reached ? (
              <ui.SubmitButton kind="tertiary" name="outcome" value="taken-back">
                Tag trinnet tilbage
              </ui.SubmitButton>
            ) : null}
          </div>
        </form>
      ) : null}
    </li>
  )
}
