import { Refusal } from '../../kernel/refusal.ts'
import { beside } from '../effort/refusals.ts'
import type { EffortCriterion } from '../market/criteria.ts'
import type { FullScore } from './assessment.store.ts'
import { ranked } from './score.ts'

/** An assessment after the first says why. */
export function mustSayWhyAgain(no: number, reason: string | undefined): void {
  if (no > 1 && reason === undefined) throw beside('reason', 'Skriv, hvorfor forslagene vurderes igen')
}

/**
 * R09: the administration chooses among the proposals that stand and were found sound.
 * @throws Refusal invalid, beside each
 */
export function mustBeChoosable(
  suppliers: readonly string[],
  standing: readonly { enterprise: string; name: string }[],
  scores: readonly FullScore[],
): void {
  const issues = suppliers.flatMap((id, i) => {
    const field = `suppliers.${i}`
    const name = standing.find((p) => p.enterprise === id)?.name
    if (suppliers.indexOf(id) < i) return [{ field, message: 'Virksomheden står to gange' }]
    if (name === undefined) return [{ field, message: 'Virksomheden har intet forslag, der står' }]
    const score = scores.find((s) => s.enterprise === id)
    if (score === undefined) return [{ field, message: `Forslaget fra ${name} er ikke vurderet` }]
    return score.sound
      ? []
      : [{ field, message: `Forslaget fra ${name} er ikke fundet fagligt og økonomisk forsvarligt` }]
  })
  if (issues.length > 0) throw new Refusal('invalid', issues[0]?.message ?? '', { rule: 'R09', issues })
}

/** People decide. That a proposal with more points was passed over is said, and the reason stands beside it. */
export function warnPassedOver(
  criteria: readonly EffortCriterion[],
  scores: readonly FullScore[],
  suppliers: readonly string[],
): { rule: string; text: string }[] {
  const order = ranked(
    criteria,
    scores.filter((s) => s.sound),
  )
  const lowest = Math.max(...order.filter((s) => suppliers.includes(s.enterprise)).map((s) => s.rank))
  const passed = order.some((s) => s.rank < lowest && !suppliers.includes(s.enterprise))
  return passed
    ? [
        {
          rule: 'R09',
          text: 'Et forsvarligt forslag med flere point er ikke valgt. Begrundelsen skal kunne forklare det.',
        },
      ]
    : []
}
