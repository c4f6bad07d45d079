import { openBefore, type Series } from './series.ts'

/** The chance that an open referral ends in a month: its mean, the spread of its logarithm, and how much endings come in batches. */
export interface Exits {
  chance: number
  spread: number
  batches: number
}

export const usualChance = 0.12
const memory = 0.98

/** Beta, with later months weighing more; `usual` counts as a year of two open referrals. */
export function exitsOf(s: Series, upTo: number, usual: number): Exits {
  let [ended, exposed] = [usual * 20, 20]
  for (let t = 0; t < upTo; t++) {
    const w = memory ** (upTo - 1 - t)
    ended += w * (s.ended[t] ?? 0)
    exposed += w * Math.max(openBefore(s, t), s.ended[t] ?? 0)
  }
  const chance = Math.min(0.97, Math.max(0.002, ended / exposed))
  const batches = batchesOf(s, upTo, chance)
  const spread = Math.sqrt((batches * (1 - chance)) / Math.max(1, ended) + 0.05 ** 2)
  return { chance, spread: Math.min(0.8, spread), batches }
}

function batchesOf(s: Series, upTo: number, chance: number): number {
  let [sum, n] = [8, 8]
  for (let t = 1; t < upTo; t++) {
    const open = openBefore(s, t)
    if (open <= 0) continue
    sum += ((s.ended[t] ?? 0) - open * chance) ** 2 / (open * chance * (1 - chance))
    n += 1
  }
  return Math.min(10, Math.max(1, sum / n))
}
