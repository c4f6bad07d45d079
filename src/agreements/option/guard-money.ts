import type { OptionModel } from './model.ts'
import type { OptionKnown, Outcome, RuleAnswer } from './outcome.ts'

/** R17: an extension has money behind it; and the contract's own rule, where it makes the option hang on the money. */
export function withMoney({ funding, model }: OptionKnown & { model: OptionModel }): RuleAnswer[] {
  const outcome: Outcome = funding.funded === null ? 'unknown' : funding.funded ? 'pass' : 'fail'
  const source = model.needsFunding ? model.source : 'BI105, Økonomi: forlængelse forudsætter budget'
  const rules: RuleAnswer[] = [{ rule: 'R17', outcome, text: funding.text, source }]
  if (model.needsFunding && model.rule !== null)
    rules.push({
      rule: model.rule,
      outcome,
      text: `Optionen kan kun bruges, hvis der er afsat penge. ${funding.text}`,
      source,
    })
  return rules
}
