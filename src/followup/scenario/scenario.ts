import { addMonth, formatMonth, type Month } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Known } from '../change/change.ts'
import type { AskedOf } from '../run/run.ts'

/** What if: each left out stays as it is. */
export interface Scenario {
  /** From which month the intake and the price are other; the first one forecast unless it is said. */
  from?: Month | undefined
  /** Percent of what is expected: 120 is a fifth more. */
  intakePercent?: number | undefined
  pricePercent?: number | undefined
  /** From this month nobody begins. */
  intakeStop?: Month | undefined
  /** The lot's last month: later by an option, earlier by a stop. */
  end?: Month | undefined
  ceilingOere?: number | undefined
}

/** The question of a forecast, with what is otherwise. @throws Refusal invalid for a month that has been */
export function withScenario(asked: AskedOf, s: Scenario, asOf: Month): AskedOf {
  for (const [field, month] of [
    ['from', s.from],
    ['intakeStop', s.intakeStop],
    ['end', s.end],
  ] as const)
    if (month !== undefined && month <= asOf) throw past(field, asOf)
  const from = s.from ?? addMonth(asOf, 1)
  const known: Known[] = [
    ...(changes(s.intakePercent) ? [{ from, intakeFactor: s.intakePercent / 100 }] : []),
    ...(changes(s.pricePercent) ? [{ from, useFactor: s.pricePercent / 100 }] : []),
    ...(s.intakeStop === undefined ? [] : [{ from: s.intakeStop, intakeFactor: 0 }]),
  ]
  return {
    ...asked,
    known: [...asked.known, ...known],
    end: s.end ?? asked.end,
    ceilingOere: s.ceilingOere ?? asked.ceilingOere,
  }
}

function changes(percent: number | undefined): percent is number {
  return percent !== undefined && percent !== 100
}

function past(field: string, asOf: Month): Refusal {
  const message = `Vælg en måned efter ${formatMonth(asOf)}: den er allerede gået`
  return new Refusal('invalid', `${message}.`, { issues: [{ field, message }] })
}

/** What a scenario changes, in words; empty when it changes nothing. */
export function scenarioWords(s: Scenario, asked: Pick<AskedOf, 'end' | 'ceilingOere'>, asOf: Month): string[] {
  const from = formatMonth(s.from ?? addMonth(asOf, 1))
  return [
    ...(changes(s.intakePercent) ? [`nye forløb ${s.intakePercent} % af det ventede fra ${from}`] : []),
    ...(changes(s.pricePercent) ? [`pris pr. forløb ${s.pricePercent} % af det ventede fra ${from}`] : []),
    ...(s.intakeStop === undefined ? [] : [`ingen nye forløb fra ${formatMonth(s.intakeStop)}`]),
    ...(s.end === undefined || s.end === asked.end ? [] : [`udløb med ${formatMonth(s.end)}`]),
    ...(s.ceilingOere === undefined || s.ceilingOere === asked.ceilingOere
      ? []
      : [`loft ${formatKroner(BigInt(s.ceilingOere))}`]),
  ]
}
