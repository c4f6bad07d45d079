import { lengthMonths } from '../kernel/period.ts'
import { addMonths, formatDay, type Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'

export const regimes = ['framework', 'light', 'reserved'] as const
export type Regime = (typeof regimes)[number]

/** The row of law that says how long an agreement may last. */
export const lawOfRegime = {
  framework: 'framework-max-months',
  light: 'framework-max-months',
  reserved: 'reserved-max-months',
} as const

/**
 * An agreement's whole term, options included, may not pass what the law's row says: 48 months for a framework agreement,
 * 36 for one reserved under § 190; in the light regime it may be longer when the reason is written down.
 * Worked example: 1 September 2023 to 31 August 2027 is 48 months and passes; one day more is refused.
 * @param law the row in force on the day; undefined where none was
 * @throws Refusal unlawful R19
 */
export function mustBeWithinTerm(
  term: { from: Day; to: Day; optionBefore: Day | null; regime: Regime; reason: string | undefined },
  law: { months: number; source: string } | undefined,
): void {
  if (law === undefined) return
  const last = term.optionBefore ?? term.to
  const latestEnd = addMonths(term.from, law.months)
  if (last <= latestEnd || (term.regime === 'light' && term.reason !== undefined)) return
  const months = lengthMonths({ from: term.from, to: last })
  const years = law.months === 48 ? 'fire år' : `${law.months} måneder`
  const what = term.regime === 'reserved' ? 'En forbeholdt aftale' : 'En rammeaftale'
  const advice =
    term.regime === 'light'
      ? 'Sæt en tidligere slutdato, eller begrund den længere løbetid.'
      : 'Sæt en tidligere slutdato.'
  const details = { rule: 'R19', ...(months === null ? {} : { months }), latestEnd, source: law.source }
  throw new Refusal('unlawful', `${what} kan højst løbe i ${years} med alle forlængelser. ${advice}`, details)
}

/**
 * An agreement is concluded on the day its award was decided, or later.
 * @throws Refusal unlawful AFTER-AWARD
 */
export function mustFollowAward(concludedOn: Day, decidedOn: Day): void {
  if (concludedOn >= decidedOn) return
  const message = `Tildelingen er først besluttet ${formatDay(decidedOn)}. Aftalen kan ikke være indgået før.`
  throw new Refusal('unlawful', message, { rule: 'AFTER-AWARD', decidedOn })
}

interface Chosen {
  tender: string | null
  notice: { standsUntil: Day } | null
  revoked: unknown
  suspendedBy: number
}

/**
 * An award that came of a tender waits for its letters, the standstill and the complaints that suspend it.
 * @throws Refusal conflict REVOKED, unlawful STANDSTILL
 */
export function mustHaveStoodStill(concludedOn: Day, award: Chosen): void {
  if (award.revoked)
    throw new Refusal('conflict', 'Tildelingen er tilbagekaldt. Der kan ikke indgås aftale på den.', {
      rule: 'REVOKED',
    })
  if (award.tender === null) return
  if (award.notice === null)
    throw waits('Brevene om tildelingen er ikke sendt. Send dem først; så løber standstill-perioden.')
  const { standsUntil } = award.notice
  if (concludedOn <= standsUntil)
    throw waits(
      `Standstill-perioden løber til og med ${formatDay(standsUntil)}. Aftalen kan tidligst indgås dagen efter.`,
    )
  if (award.suspendedBy > 0)
    throw waits('En klage over tildelingen venter på sit udfald. Aftalen kan ikke indgås, før udfaldet er skrevet ind.')
}

function waits(message: string): Refusal {
  return new Refusal('unlawful', message, { rule: 'STANDSTILL' })
}
