import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { OptionModel } from './model.ts'

/** What is asked: to extend these lots until a last day, inclusive as people say it. */
export interface OptionAsked {
  /** The suppliers that are to go on; undefined for all of them. */
  suppliers: readonly string[] | undefined
  until: Day
  on: Day
}

export interface LotStanding {
  id: string
  /** "delaftale 1". */
  label: string
  suppliers: readonly { id: string; name: string }[]
  startsOn: Day | null
  /** What holds now, every option used. */
  endsBefore: Day | null
  /** As concluded. */
  baseEndsBefore: Day | null
  used: number
  /** The first day after it, when the lot has been terminated. */
  terminatedBefore: Day | null
  declined: { id: string; on: Day; reason: string } | null
}

/** Whether there is money, and how that is known. null: nobody knows. */
export interface Funding {
  funded: boolean | null
  text: string
  years: readonly YearFunding[]
}

export interface YearFunding {
  line: string
  year: number
  needOere: Oere
  leftOere: Oere
}

export interface OptionKnown {
  world: string
  model: OptionModel | null
  /** The lots asked about. */
  lots: readonly LotStanding[]
  /** All lots of the agreement. */
  lotCount: number
  funding: Funding
  /** R19's row of law on the day; undefined where none was in force. */
  longest: { months: number; source: string } | undefined
}

export type Outcome = 'pass' | 'fail' | 'unknown' | 'warn'

export interface RuleOutcome {
  id: string
  outcome: Outcome
  text: string
  source: string
}

/** The same inside the guard, where a rule is named as everywhere else. */
export type RuleAnswer = Omit<RuleOutcome, 'id'> & { rule: string }

export interface OptionOutcome {
  allowed: boolean
  rules: RuleOutcome[]
}
