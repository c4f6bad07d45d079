import { Refusal } from '../../kernel/refusal.ts'
import { smallCountsIn } from '../../platform/small-numbers.ts'

/**
 * Volumes are not among what is told; a text may still count people by hand.
 * @throws Refusal unlawful where so few are counted that a reader may know whom
 */
export function mustCountNobody(told: unknown): void {
  const found = [...new Set(textsIn(told).flatMap(smallCountsIn))]
  if (!found.length) return
  throw new Refusal(
    'unlawful',
    `Teksten tæller så få, at nogen kan kende dem: »${found[0]}«. Ret teksten i udbuddet, og læg det frem igen.`,
    { rule: 'SMALL-NUMBERS', issues: found.map((f) => ({ field: 'tender', message: `»${f}« tæller for få` })) },
  )
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
