import { formatDay, type Day } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { stop } from './words.ts'

/** A purchase of the same need or from the same supplier, near in time. */
export interface Related {
  kind: 'route' | 'award'
  id: string
  title: string
  on: Day
  need: string | null
  suppliers: string[]
  /** An award has no value of its own here. */
  oere: Oere | null
}

interface Asked {
  totalOere: Oere
  thresholdOere: Oere | null
  need: string | undefined
  supplier: string | undefined
}

/**
 * A purchase may not be split to stay below the threshold (udbudsloven § 30). What was bought for the same need or from the
 * same supplier within the months that are counted together is told, with the sum: whether it is one purchase, a person says.
 */
export function splitWarnings(asked: Asked, related: readonly Related[]): string[] {
  if (related.length === 0) return []
  const told = related.map((r) => {
    const [need, supplier] = [r.need !== null && r.need === asked.need, supplies(r, asked)]
    const same = need && supplier ? 'Samme behov og samme leverandør' : need ? 'Samme behov' : 'Samme leverandør'
    const amount = r.oere === null ? 'uden en værdi her' : formatKroner(r.oere)
    return `${same}: ${r.title}, ${formatDay(r.on)}, ${stop(amount)}`
  })
  const sum = related.reduce((n, r) => n + (r.oere ?? 0n), asked.totalOere)
  return [...told, sumWords(sum, asked)]
}

function supplies(r: Related, asked: Asked): boolean {
  return asked.supplier !== undefined && r.suppliers.includes(asked.supplier)
}

function sumWords(sum: Oere, { thresholdOere, totalOere }: Asked): string {
  const all = `Tilsammen ${stop(formatKroner(sum))}`
  const rule = 'Et køb må ikke deles for at komme under tærskelværdien (udbudsloven § 30).'
  if (thresholdOere === null || sum < thresholdOere || totalOere >= thresholdOere) return `${all} ${rule}`
  return `${all} Det når tærskelværdien ${stop(formatKroner(thresholdOere))} Er det ét køb, skal det i udbud. ${rule}`
}
