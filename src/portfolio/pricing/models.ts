import * as courseStarted from './course-started.ts'
import * as fixedPeriod from './fixed-period.ts'
import * as hour from './hour.ts'
import * as paidHour from './paid-hour.ts'
import * as placeDays from './place-days.ts'
import * as placeMonth from './place-month.ts'
import type { Priced } from './priced.ts'
import * as step from './step.ts'
import type { Unit } from './units.ts'

/** A model with its rule's id and version: the same file answers for as long as a stored rule names it. */
export interface PriceModel<Input> {
  rule: string
  calculate: (input: Input) => Priced
}

/** The rule in force for each kind of price. A changed rule is a new file with the next version, and takes the place here. */
export const priceModels = {
  hour,
  'place-month': placeMonth,
  'place-days': placeDays,
  'course-started': courseStarted,
  step,
  'fixed-period': fixedPeriod,
  'paid-hour': paidHour,
} satisfies Record<Unit, PriceModel<never>>

/** Every rule that has ever priced anything, by the id stored with what it priced. Rules are added, never taken away. */
export const priceRules: Readonly<Record<string, PriceModel<never>>> = Object.fromEntries(
  Object.values(priceModels).map((model) => [model.rule, model]),
)

/**
 * Price a stored input again by a rule: the stored one, or the one in force for the kind.
 * @throws RangeError for a rule nobody has written
 */
export function priceAgain(rule: string, input: unknown, rules = priceRules): Priced {
  const model = rules[rule]
  if (model === undefined) throw new RangeError(`there is no price rule ${rule}`)
  return model.calculate(input as never)
}
