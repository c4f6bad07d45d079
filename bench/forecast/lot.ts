import { addMonth, type Month } from '../../src/kernel/day.ts'
import type { HistoryMonth } from '../../src/followup/index.ts'
import type { Dice } from './dice.ts'

/** How a lot behaves, person by person. */
export interface Nature {
  /** Open referrals it begins about, and the months a referral lasts. */
  open: number
  stay: number
  /** Courses of one length, rather than endings any month. */
  fixedStay: boolean
  /** Gamma–Poisson arrivals: small is uneven. */
  arrivalsShape: number
  /** Endings come in batches: half of the months have few, half many. */
  batches: boolean
  /** Øre a month for an open referral, and how unevenly: the month's, and the person's. */
  rate: number
  rateNoise: number
  personNoise: number
  /** A higher price every January. */
  priceStep: number
  /** How much fewer come in July and December. */
  summer: number
  /** Use follows those open between the month's ends, rather than at its end. */
  middle: boolean
  intakeSlope: number
  slopeFrom: number
  rateSlope: number
  changeAt: number
  changeBy: number
  announced: boolean
}

interface Person {
  left: number
  weight: number
}

export function played(n: Nature, d: Dice, first: Month, length: number): HistoryMonth[] {
  const people = Array.from({ length: d.poisson(n.open) }, () => person(n, d, d.uniform()))
  let here = people
  return Array.from({ length }, (_, t) => {
    const month = addMonth(first, t)
    const before = here
    const staying = here.filter((p) => !leaves(n, p, d, t))
    const started = d.poisson((arrivals(n, t, month) * d.gamma(n.arrivalsShape)) / n.arrivalsShape)
    here = [...staying, ...Array.from({ length: started }, () => person(n, d, 1))]
    const weight = (all: Person[]) => all.reduce((a, p) => a + p.weight, 0)
    const exposure = n.middle ? (weight(before) + weight(here)) / 2 : weight(here)
    const useOere = Math.round(
      exposure * price(n, t, month) * Math.exp(n.rateNoise * d.normal() - n.rateNoise ** 2 / 2),
    )
    return { month, useOere, open: here.length, started, ended: before.length - staying.length }
  })
}

function person(n: Nature, d: Dice, share: number): Person {
  return { left: Math.ceil(n.stay * share), weight: Math.exp(n.personNoise * d.normal() - n.personNoise ** 2 / 2) }
}

function leaves(n: Nature, p: Person, d: Dice, t: number): boolean {
  if (n.fixedStay) return --p.left <= 0 || d.uniform() < 0.02
  return d.uniform() < (n.batches ? (t % 2 === 0 ? 0.4 : 1.6) : 1) / n.stay
}

function arrivals(n: Nature, t: number, month: Month): number {
  const calendar = Number(month.slice(5))
  const season = calendar === 7 || calendar === 12 ? 1 - n.summer : calendar === 9 || calendar === 1 ? 1 + n.summer : 1
  const slope = n.intakeSlope * Math.max(0, t - n.slopeFrom)
  return (n.open / n.stay) * season * Math.exp(slope) * (t >= n.changeAt ? n.changeBy : 1)
}

function price(n: Nature, t: number, month: Month): number {
  const years = Number(month.slice(0, 4)) - 2024
  return n.rate * (1 + n.priceStep) ** years * Math.exp(n.rateSlope * t)
}
