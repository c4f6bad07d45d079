import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { priceAgain, priceModels, priceRules, type Unit } from '../../portfolio/index.ts'

/** A priced row with what it was priced from, and what the row before it was. */
export interface StoredUse {
  id: string
  unit: Unit
  day: Day
  label: string
  href: string
  rule: string
  amountOere: Oere
  /** Null when the row leaves nothing standing. */
  input: unknown
  before: { rule: string; input: unknown } | null
}

export interface Recomputed {
  id: string
  day: Day
  label: string
  href: string
  rule: string
  ruleNow: string
  storedOere: Oere
  byStoredRuleOere: Oere
  byRuleNowOere: Oere
}

export interface Rules {
  /** Every rule by its id. */
  all: typeof priceRules
  /** The rule in force for a kind. */
  now: (unit: Unit) => string
}

export const rulesInForce: Rules = { all: priceRules, now: (unit) => priceModels[unit].rule }

/**
 * What each row comes to by the rule stored with it, and, as a trial that changes nothing, by the rule in force. A correction
 * is the difference of two rounded amounts, each by its own row's rule.
 */
export function recompute(rows: readonly StoredUse[], rules: Rules = rulesInForce): Recomputed[] {
  const amount = (rule: string, input: unknown) => (input === null ? 0n : priceAgain(rule, input, rules.all).amountOere)
  return rows.map(({ input, before, unit, amountOere: storedOere, ...row }) => {
    const ruleNow = rules.now(unit)
    const stoodOere = before === null ? 0n : amount(before.rule, before.input)
    const stoodNowOere = before === null ? 0n : amount(ruleNow, before.input)
    return {
      ...row,
      ruleNow,
      storedOere,
      byStoredRuleOere: amount(row.rule, input) - stoodOere,
      byRuleNowOere: amount(ruleNow, input) - stoodNowOere,
    }
  })
}

/** The rows where the three amounts are not one. */
export function differing(rows: readonly Recomputed[]): Recomputed[] {
  return rows.filter((r) => r.storedOere !== r.byStoredRuleOere || r.storedOere !== r.byRuleNowOere)
}
