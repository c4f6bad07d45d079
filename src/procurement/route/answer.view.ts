import type { Oere } from '../../kernel/money.ts'
import type { RouteAnswer } from './answer.ts'
import type { RouteAnswered } from './route.input.ts'

/** The answer as the doors give it: kroner, as JSON numbers. */
export function answerOut({ totalOere, thresholdOere, lines, ...answer }: RouteAnswer): RouteAnswered {
  return {
    ...answer,
    totalDkk: dkk(totalOere),
    thresholdDkk: thresholdOere === null ? null : dkk(thresholdOere),
    lines: lines.map((l) => ({ ...l, label: l.label ?? null, lot: l.lot ?? null })),
  }
}

/** Written as a decimal and read as a number once: the amounts that are let in are all told apart by it. */
function dkk(oere: Oere): number {
  return Number(`${oere / 100n}.${String(oere % 100n).padStart(2, '0')}`)
}

/** Whether two answers say the same thing; the sentences may have been put better since. */
export function alike(a: RouteAnswered, b: RouteAnswered): boolean {
  return gist(a) === gist(b)
}

function gist(a: RouteAnswered): string {
  return JSON.stringify([
    a.routes,
    a.refused.map((r) => [r.route, r.rule]),
    a.totalDkk,
    a.thresholdDkk,
    a.rules.map((r) => [r.id, r.outcome]),
  ])
}
