import type { Day } from '../../kernel/day.ts'
import { isOne, sum } from '../../kernel/fraction.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { beside } from '../effort/refusals.ts'
import type { EffortCriterion } from './criteria.ts'

/**
 * R06: those invited have documented knowledge of the group, by the survey; each is invited once.
 * @throws Refusal invalid, beside each
 */
export function mustBeSuitable(
  suppliers: readonly string[],
  candidates: readonly { enterprise: string; name: string; suitable: boolean }[],
  invited: readonly { enterprise: string }[],
): void {
  const issues = suppliers.flatMap((id, i) => {
    const field = `suppliers.${i}`
    const seen = candidates.find((c) => c.enterprise === id)
    if (suppliers.indexOf(id) < i) return [{ field, message: 'Virksomheden står to gange' }]
    if (seen?.suitable !== true)
      return [
        {
          field,
          message: `${seen?.name ?? id} er ikke fundet egnet i markedsafdækningen. Skriv kendskabet til målgruppen dér.`,
        },
      ]
    return invited.some((x) => x.enterprise === id) ? [{ field, message: `${seen.name} er allerede indkaldt` }] : []
  })
  if (issues.length > 0) throw new Refusal('invalid', issues[0]?.message ?? '', { rule: 'R06', issues })
}

/** The first invitations say the deadline and what the proposals are weighed on. */
export function mustBeCriteria(
  given: { criteria: EffortCriterion[] | undefined; answerBy: Day | undefined },
  today: Day,
): { criteria: EffortCriterion[]; answerBy: Day } {
  const { criteria, answerBy } = given
  if (answerBy === undefined) throw beside('answerBy', 'Skriv den sidste dag, der tages imod forslag')
  if (answerBy <= today) throw beside('answerBy', 'Giv virksomhederne tid: fristen skal ligge efter i dag')
  if (criteria === undefined)
    throw beside('criteria', 'Skriv, hvad forslagene vurderes på, og hvad hvert kriterium vejer')
  if (!isOne(sum(criteria.map((c) => c.weight))))
    throw beside('criteria', 'Vægtene skal tilsammen give præcis 100 pct.')
  return { criteria, answerBy }
}
