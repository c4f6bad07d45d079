import type { z } from 'zod'
import type { Day } from '../kernel/day.ts'
import type { Work } from '../platform/index.ts'
import { lawOn } from '../registers/index.ts'
import type { ConcludeIn } from './conclude.input.ts'
import { longestBefore } from './option/model.ts'
import type { ModelGiven } from './option/option.input.ts'
import { lawOfRegime, mustBeWithinTerm } from './term.ts'

type Given = z.output<typeof ConcludeIn>

/** The option as it is given: whole, or as a last day alone. */
export function optionGiven({ option, optionBefore }: Given): ModelGiven | undefined {
  if (option !== undefined) return option
  return optionBefore === undefined ? undefined : { untilBefore: optionBefore, needsFunding: true }
}

/** The first day after the longest term the option gives. */
export function longestOf(option: ModelGiven, endsBefore: Day): Day | null {
  return longestBefore({ steps: option.steps ?? [], untilBefore: option.untilBefore ?? null }, endsBefore)
}

/** R19, by the row of law in force on the day it is concluded. */
export async function mustFitTerm(work: Work, input: Given, optionBefore: Day | null): Promise<void> {
  const { startsOn, endsBefore, regime, termReason } = input
  const law = await lawOn(work.tx, lawOfRegime[regime], input.concludedOn)
  const term = { from: startsOn, to: endsBefore, optionBefore, regime, reason: termReason }
  mustBeWithinTerm(term, law?.value ? { months: Number(law.value), source: law.source } : undefined)
}
