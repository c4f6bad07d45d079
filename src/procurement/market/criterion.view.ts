import type { CriterionKind } from './criteria.ts'

export const kindWords: Record<CriterionKind, string> = {
  quality: 'Kvalitet',
  economy: 'Økonomi',
  'place-of-performance': 'Hvor indsatsen udføres',
  'supplier-location': 'Hvor virksomheden ligger (må ikke veje)',
}

interface Weight {
  numerator: bigint
  denominator: bigint
}

/** "30 pct." where it is a whole percentage, otherwise the fraction itself: "1/3". */
export function weightText({ numerator, denominator }: Weight): string {
  const percent = numerator * 100n
  return percent % denominator === 0n ? `${percent / denominator} pct.` : `${numerator}/${denominator}`
}
