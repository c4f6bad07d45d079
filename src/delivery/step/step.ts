import { formatDay, type Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { priceFor, priceModels, variantsOf, type DatedPrice } from '../../portfolio/index.ts'
import { restate, type Standing, type UseDraft } from '../use/restate.ts'

export interface StepBasis {
  startsOn: Day
  /** The course's last day, as agreed or as it was ended. */
  endsOn: Day
  accepted: boolean
  prices: readonly DatedPrice[]
  /** What stands of the step; null when it was never registered. */
  current: { id: number; reached: boolean; day: Day } | null
  standing: readonly Standing[]
}

export interface StepInput {
  step: string
  reachedOn: Day
  /** False takes back a step registered by mistake. */
  reached: boolean
  replaces: number | null
}

/**
 * A step reached is paid for once a course, at the price of the day it was reached; a correction replaces the row, and moves
 * or takes back what was posted.
 * Worked example: »job« reached 3 March at 5.000 kr., corrected to 3 April where it costs 5.200: −5.000 in March, 5.200 in April.
 * @throws Refusal unlawful / stale / invalid
 */
export function decideStep(input: StepInput, basis: StepBasis, today: Day): UseDraft[] {
  const { step, reachedOn, reached, replaces } = input
  mustBeOpen(input, basis, today)
  if ((basis.current?.id ?? null) !== replaces)
    throw new Refusal(
      'stale',
      'Trinnet er registreret, siden du åbnede siden. Se, hvad der står nu, og ret, hvis det er forkert.',
      {
        rule: 'STALE',
        current: basis.current,
        replaces: basis.current?.id ?? null,
      },
    )
  const stands = basis.standing.find((s) => s.unit === 'step' && s.variant === step)
  if (!reached) return restate(stands, null)
  const modelInput = { step, reachedOn, prices: [priceFor(basis.prices, 'step', reachedOn, step)] }
  const output = priceModels.step.calculate(modelInput)
  const label = `Nået trin: ${step}, ${formatDay(reachedOn)}`
  const same = { unit: 'step', variant: step, key: stepKey, day: reachedOn, hundredths: 100 } as const
  return restate(stands, { ...same, label, input: modelInput, output })
}

/** A step is told apart by its name, and reached once a course. */
export const stepKey = 'course'

function mustBeOpen({ step, reachedOn, reached }: StepInput, basis: StepBasis, today: Day): void {
  if (!basis.accepted)
    throw new Refusal('unlawful', 'Henvisningen er ikke modtaget endnu. Tag imod den, før trin registreres.', {
      rule: 'ACCEPTED',
    })
  const steps = variantsOf(basis.prices, 'step').flatMap((s) => (s === null ? [] : [s]))
  if (!steps.includes(step) && basis.current === null) {
    const message = steps.length
      ? `Delaftalen har ikke trinnet »${step}«. Den har: ${steps.join(', ')}.`
      : 'Delaftalen betales ikke pr. trin.'
    throw new Refusal('unlawful', message, { rule: 'PRICE-KNOWN', issues: [{ field: 'step', message }] })
  }
  if (!reached && basis.current?.reached !== true) {
    const message = 'Trinnet er ikke registreret som nået, så der er intet at tage tilbage.'
    throw new Refusal('invalid', message, { issues: [{ field: 'outcome', message }] })
  }
  if (reachedOn > today)
    throw new Refusal('unlawful', 'Dagen er ikke kommet endnu. Et trin registreres, når det er nået.', {
      rule: 'WORKED',
    })
  // What stands can always be taken back, also when the course has since been ended earlier.
  if (reached && (reachedOn < basis.startsOn || reachedOn > basis.endsOn))
    throw new Refusal('unlawful', 'Dagen ligger uden for forløbet.', {
      rule: 'IN-COURSE',
      startsOn: basis.startsOn,
      endsOn: basis.endsOn,
    })
}
