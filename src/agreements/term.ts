import { lengthMonths, type Period } from '../kernel/period.ts'
import { addMonths, formatDay, type Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'

/** The city's own rule for framework agreements (R19): at most four years, every option counted. */
export const longestMonths = 48

/**
 * A framework agreement's whole term, options included, may not pass four years.
 * Worked example: 1 September 2023 to 31 August 2027 is 48 months and passes; one day more is refused.
 * @throws Refusal unlawful R19
 */
export function mustBeWithinFourYears(term: { from: string; to: string }, optionBefore: string | null): void {
  const last = optionBefore ?? term.to
  if (last <= addMonths(term.from, longestMonths)) return
  const months = lengthMonths({ from: term.from, to: last } satisfies Period)
  throw new Refusal(
    'unlawful',
    'En rammeaftale kan højst løbe i fire år med alle forlængelser. Sæt en tidligere slutdato.',
    {
      rule: 'R19',
      ...(months === null ? {} : { months }),
      latestEnd: addMonths(term.from, longestMonths),
    },
  )
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
