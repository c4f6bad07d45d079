import { Refusal } from '../../kernel/refusal.ts'
import type { Day } from '../../kernel/day.ts'
import { beside } from '../need/need.ts'

/** What is in force on a day and could reach the group: a lot, or an agreement that has none. */
export interface Offer {
  offer: string
  name: string
  agreement: string
  kind: string
  targetGroup: string | null
  area: string | null
  suppliers: string[]
  from: Day | null
  before: Day | null
  /** False where a paper does not print the term: it may be in force. */
  certain: boolean
}

export interface Judgement {
  offer: string
  reaches: boolean
  reason: string
}

interface Term {
  state: string
  startsOn: Day | null
  endsBefore: Day | null
}

/** Half-open, as every term. What is only planned is not in force; a day nobody knows shuts nothing out. */
export function inForce({ state, startsOn, endsBefore }: Term, day: Day): boolean {
  return state !== 'planned' && (startsOn === null || startsOn <= day) && (endsBefore === null || endsBefore > day)
}

/**
 * Every offer in force is judged, and nothing else: none is passed over in silence.
 * @throws Refusal invalid, naming the offers nobody has judged; conflict for one that is not in force
 */
export function judged(offers: readonly Offer[], judgements: readonly Judgement[], day: string) {
  const names = new Map(offers.map((o) => [o.offer, o.name]))
  const seen = new Set<string>()
  judgements.forEach(({ offer }, i) => {
    if (seen.has(offer)) throw beside(`judgements.${i}.offer`, 'Tilbuddet er vurderet to gange')
    seen.add(offer)
    if (!names.has(offer))
      throw new Refusal('conflict', `Tilbuddet ${offer} var ikke i kraft den ${day}. Vurdér dem, der var.`)
  })
  const missing = offers.filter((o) => !seen.has(o.offer))
  if (missing.length > 0) {
    const message = `Vurdér også: ${missing.map((o) => o.name).join('; ')}.`
    throw new Refusal('invalid', message, {
      missing: missing.map((o) => o.offer),
      issues: [{ field: 'judgements', message }],
    })
  }
  return judgements.map((j) => ({ ...j, name: names.get(j.offer) ?? j.offer }))
}

/** Offers in force today that the test did not know. */
export function unknownTo(tested: readonly { offer: string }[], offers: readonly Offer[]): Offer[] {
  return offers.filter((o) => !tested.some((t) => t.offer === o.offer))
}
