import { type Day, formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { DecisionGiven } from './decision.input.ts'
import { grants } from './outcome.ts'
import { type DecisionRow, isOpen, standing } from './standing.ts'

/** Practice and production write the minutes after the meeting; the papers print what they print. */
export function mustBeHeld(day: Day | undefined, today: Day, world: string): void {
  if (day === undefined && world !== 'papers')
    throw new Refusal('invalid', 'Skriv, hvilken dag udvalget besluttede det.', {
      issues: [{ field: 'day', message: 'Skriv, hvilken dag udvalget besluttede det' }],
    })
  if (day === undefined || day <= today) return
  const message = `Mødet den ${formatDay(day)} er ikke holdt endnu. Skriv beslutningen ind, når den er truffet.`
  throw new Refusal('invalid', message, { rule: 'HELD', issues: [{ field: 'day', message }] })
}

/** @throws Refusal conflict when a point has been decided and was not postponed */
export function mustBeOpenFor(before: readonly DecisionRow[], told: DecisionGiven): void {
  const stands = standing(before)
  for (const p of told.points) {
    const now = stands.get(p.no ?? null)
    if (isOpen(now, { outcome: p.outcome, day: told.day ?? null })) continue
    const which = p.no === undefined ? 'Sagen' : `Punkt ${p.no}`
    const when = now?.day ? ` den ${formatDay(now.day)}` : ''
    throw new Refusal(
      'conflict',
      `${which} er allerede afgjort${when}: ${now?.outcome_text}. Er det skrevet forkert ind, så ret beslutningen med en grund.`,
      { rule: 'DECIDED-ONCE', point: p.no ?? null },
    )
  }
}

/** Money is released by a recommendation that was agreed to, never by one that was put off or turned down. */
export function mayRelease(told: DecisionGiven): void {
  if (told.releases.length === 0 || told.points.some((p) => grants(p.outcome))) return
  throw new Refusal('unlawful', 'Der frigives kun penge, når udvalget har godkendt det. Intet punkt er godkendt.', {
    rule: 'R18',
  })
}
