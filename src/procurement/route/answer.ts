import type { Oere } from '../../kernel/money.ts'
import type { LawRow } from '../../registers/index.ts'
import { demandOf, routeIds, type RouteAsked, type RouteId } from './asked.ts'
import { barsOf } from './bars.ts'
import { rulesOf, type RuleAnswered } from './rules.ts'
import { situationOf } from './situation.ts'
import type { CountedLine } from './value.ts'

export interface RouteRefused {
  route: RouteId
  rule: string
  text: string
}

export interface RouteAnswer {
  /** The least demanding lawful way. A more demanding one is always allowed and not listed. */
  routes: RouteId[]
  refused: RouteRefused[]
  totalOere: Oere
  thresholdOere: Oere | null
  rules: RuleAnswered[]
  lines: CountedLine[]
  /** The ids of the law rows the answer rests on: with them it is the same for ever. */
  laws: string[]
}

/**
 * The least demanding lawful way to buy, why the easier ones are closed, and every rule with its outcome. Judgements are
 * the person's; the value, the threshold of the day of publication and the order of the ways are the rules'.
 *
 * A light service of 7.000.000 kr. published in 2023: the threshold is 5.588.175 kr., so `light-tender`.
 *
 * @param law the rows in force on the day of publication
 */
export function chooseRoute(asked: RouteAsked, law: readonly LawRow[]): RouteAnswer {
  const s = situationOf(asked, law)
  const least = routeIds.find((route) => barsOf(route, s).length === 0) ?? 'eu-tender'
  const easier = routeIds.filter((route) => demandOf(route) < demandOf(least))
  // Under an agreement in force direct allocation is closed too, though it asks more than a call-off.
  const closed = least === 'call-off' ? (['direct-allocation'] as const) : easier
  return {
    routes: [least],
    refused: closed.map((route) => {
      const bars = barsOf(route, s)
      return { route, rule: bars[0]?.rule ?? '', text: bars.map((b) => b.text).join(' ') }
    }),
    totalOere: s.value.totalOere,
    thresholdOere: s.thresholdOere,
    rules: rulesOf(s, least),
    lines: s.value.lines,
    laws: s.rows.map((r) => r.id).sort(),
  }
}

/** Whether a person may take a way: the one that is listed, or a more demanding one that the subject and the day have. */
export function mayTake(chosen: RouteId, asked: RouteAsked, law: readonly LawRow[]): boolean {
  const [least = 'eu-tender'] = chooseRoute(asked, law).routes
  return barsOf(chosen, situationOf(asked, law)).length === 0 && demandOf(chosen) >= demandOf(least)
}
