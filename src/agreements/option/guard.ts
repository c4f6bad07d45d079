import { inTime } from './guard-time.ts'
import { inContract } from './guard-contract.ts'
import { wholeLots } from './guard-lots.ts'
import { withMoney } from './guard-money.ts'
import type { OptionAsked, OptionKnown, OptionOutcome, RuleAnswer } from './outcome.ts'

/** The version kept beside each answer. */
export const optionRule = 'option-1'

/**
 * Whether an option may be used: the one guard the page, the check and the act ask. What is not known does not refuse here;
 * whoever uses the option must know it.
 *
 * Settlementet alone until 31 December 2020 fails R15, since lot 1 has two other suppliers; until 31 December 2021 fails R14,
 * since the option ends with 2020.
 */
export function optionOutcome(asked: OptionAsked, known: OptionKnown): OptionOutcome {
  const { model } = known
  const rules = model === null ? [noOption(known.world)] : answers(asked, { ...known, model })
  return {
    allowed: rules.every((r) => r.outcome !== 'fail'),
    rules: rules.map(({ rule, ...answer }) => ({ id: rule, ...answer })),
  }
}

function answers(asked: OptionAsked, known: OptionKnown & { model: NonNullable<OptionKnown['model']> }): RuleAnswer[] {
  return [
    ...inContract(asked, known),
    ...wholeLots(asked, known),
    ...withMoney(known),
    ...inTime(asked, known),
  ].toSorted((a, b) => rank(a) - rank(b))
}

/** What refuses stands first; the rest keep their order. */
function rank({ outcome }: RuleAnswer): number {
  return outcome === 'fail' ? 0 : 1
}

function noOption(world: string): RuleAnswer {
  const text =
    world === 'papers'
      ? 'Papiret trykker ingen option, så aftalen kan ikke forlænges.'
      : 'Aftalen har ingen option. Den kan kun afløses af et nyt udbud.'
  return { rule: 'OPT-NONE', outcome: 'fail', text, source: 'Aftalen selv' }
}
