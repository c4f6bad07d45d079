import { addDays, type Day } from '../../kernel/day.ts'
import { mayDo } from '../../platform/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { AgreementShown } from '../show.output.ts'
import { compareOptions } from './compare.acts.ts'
import type { CompareRow } from './compare.ts'
import type { OptionOutcome } from './outcome.ts'
import { checkOption, useOption } from './use.acts.ts'

export interface LotCheck {
  no: number
  until: Day
  outcome: OptionOutcome
}

export interface OptionPart {
  checks: LotCheck[]
  compared: CompareRow[]
  /** The first day after the extension that is compared. */
  before: Day | null
  mayUse: boolean
}

/** What the option's part of the page needs: the guard's own answer for each lot's next option, and what it costs. */
export async function optionPartOf(visit: Visit, shown: AgreementShown): Promise<OptionPart | null> {
  if (!mayDo(checkOption, visit.by)) return null
  const { code: agreement, option } = shown
  const checks: LotCheck[] = []
  for (const { no, nextBefore, longestBefore } of option?.lots ?? []) {
    const before = nextBefore ?? longestBefore
    if (before === null || shown.world === 'papers') continue
    const until = addDays(before, -1)
    checks.push({ no, until, outcome: await visit.do(checkOption, { agreement, lot: no, until }) })
  }
  const { rows, before } = await visit.do(compareOptions, { agreement })
  const mayUse = mayDo(useOption, visit.by) && shown.world === visit.by.world && shown.state === 'concluded'
  return { checks, compared: option === null ? [] : rows, before, mayUse }
}
