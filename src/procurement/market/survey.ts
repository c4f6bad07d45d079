import { Refusal } from '../../kernel/refusal.ts'

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
