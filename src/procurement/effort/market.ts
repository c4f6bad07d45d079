import { isOne, sum } from '../../kernel/fraction.ts'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { EffortCriterion } from './criteria.ts'
import { beside } from './effort.ts'

interface Candidate {
  enterprise: string
  knowledge?: string | undefined
  suitable: boolean
  reason?: string | undefined
}

/**
 * Suitable is who has documented knowledge of the target group; who is not, is told why.
 * @throws Refusal invalid, beside each
 */
export function mustBeCandidates(candidates: readonly Candidate[]): void {
  const issues = candidates.flatMap((c, i) => {
    if (c.suitable && c.knowledge === undefined)
      return [{ field: `candidates.${i}.knowledge`, message: 'Skriv, hvad der dokumenterer kendskabet til målgruppen' }]
    return !c.suitable && c.reason === undefined
      ? [{ field: `candidates.${i}.reason`, message: 'Skriv, hvorfor virksomheden ikke er egnet' }]
      : []
  })
  if (issues.length > 0) throw new Refusal('invalid', issues[0]?.message ?? '', { rule: 'R06', issues })
}

export function mustBeKnown(ids: readonly string[], unknown: readonly string[]): void {
  const issues = ids.flatMap((id, i) =>
    unknown.includes(id)
      ? [{ field: `candidates.${i}.enterprise`, message: 'Virksomheden står ikke i registret. Optag den først.' }]
      : [],
  )
  if (issues.length > 0) throw new Refusal('invalid', issues[0]?.message ?? '', { issues })
}

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
