import type { Content } from '../process/process.ts'
import { inWords, weighed, written } from '../process/weights.ts'

/** Criteria with weights that sum to 100 exactly, or points of a common denominator where no percentage is exact. */
export function awardCriteria(content: Content) {
  const all = weighed(content.criteria)
  const weights = written(all.map((w) => w.share))
  const weight = weights.unit === 'percent' ? 'percentageExact' : 'pointsExact'
  const exact = `Præcise vægte: ${inWords(all)}.`
  const points = weights.unit === 'points' ? ` Point gives af ${weights.whole}.` : ''
  return {
    weightingDescription: content.weighs ? `${exact}${points}` : content.priceModel,
    criteria: all.map((w, i) => ({
      type: w.kind,
      name: w.name,
      description: w.kind === 'price' ? content.priceModel : undefined,
      numbers: content.weighs ? [{ number: Number(weights.numbers[i]), weight }] : undefined,
    })),
  }
}
