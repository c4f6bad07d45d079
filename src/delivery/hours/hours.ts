import { addDays, formatWeek, isoWeek, type Day } from '../../kernel/day.ts'
import { timesHundredths, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'

/** The rule's version, stored with each row so that an old month can always be computed as it was. */
export const hoursRule = 'paid-hour/1'

export interface HoursBasis {
  placement: string
  referral: string
  citizen: string
  lot: string
  startsOn: Day
  endsBefore: Day | null
  /** The course's last day: the agreed one, or the day it was ended on. */
  courseEndsOn: Day
  enterprise: string
  accepted: boolean
  /** Result price per paid hour in force on the week's Thursday, øre; null when the agreement has none. */
  priceOere: number | null
  /** Hundredths of an hour on the row this one corrects; null for a first registration. */
  replacedHundredths: number | null
  /** What the week's rows have cost so far, øre; null for a first registration. */
  replacedOere: number | null
}

export interface HoursInput {
  /** Monday of the week. */
  week: Day
  hundredths: number
  replaces: number | null
}

export interface HoursEntry {
  placement: string
  week: Day
  /** The day that places the week in a month and a year: its Thursday, as in ISO 8601. */
  monthDay: Day
  hundredths: number
  deltaHundredths: number
  priceOere: Oere
  amountOere: Oere
  rule: string
  replaces: number | null
  causeLabel: string
  causeHref: string
}

/**
 * A week's paid hours become use: hours × result price, rounded once to a whole øre, half away from zero. A correction
 * posts the difference between its rounded amount and what was posted, so that the sum is always the price of what stands.
 * Worked example: 14,8 hours at 60 kr. = 888 kr.; corrected to 12,5 hours = 750 kr.; the correction is −138 kr.
 * @throws Refusal unlawful / not-found / invalid
 */
export function decideHours(input: HoursInput, basis: HoursBasis | null, today: Day): HoursEntry {
  if (!basis) throw new Refusal('not-found', 'Ansættelsen findes ikke, eller du har ikke adgang.')
  if (!basis.accepted)
    throw new Refusal('unlawful', 'Henvisningen er ikke modtaget endnu. Tag imod den, før timer registreres.', {
      rule: 'ACCEPTED',
    })
  if (input.week > today)
    throw new Refusal('unlawful', 'Ugen er ikke begyndt endnu. Timer registreres, når de er arbejdet.', {
      rule: 'WORKED',
    })
  // What stands can always be corrected, also when the course has since been ended earlier.
  if (input.replaces === null) mustLieIn(input.week, basis)
  if (basis.priceOere === null)
    throw new Refusal('unlawful', 'Aftalen har ingen pris pr. lønnet time i den uge.', { rule: 'PRICE-KNOWN' })
  if (input.replaces !== null && basis.replacedHundredths === null) {
    throw new Refusal('stale', 'Oplysningerne er ændret, siden du åbnede siden. Genindlæs, og ret igen.', {
      rule: 'STALE',
    })
  }
  const priceOere = BigInt(basis.priceOere)
  const before = basis.replacedHundredths ?? 0
  const week = isoWeek(input.week)
  return {
    placement: basis.placement,
    week: input.week,
    monthDay: addDays(input.week, 3),
    hundredths: input.hundredths,
    replaces: input.replaces,
    deltaHundredths: input.hundredths - before,
    priceOere,
    rule: hoursRule,
    amountOere: timesHundredths(priceOere, input.hundredths) - BigInt(basis.replacedOere ?? 0),
    causeLabel: `Lønnede timer, ${formatWeek(week)}, ${basis.enterprise}`,
    causeHref: `/forloeb/${basis.referral}#uge-${week}`,
  }
}

function mustLieIn(week: Day, basis: HoursBasis): void {
  const sunday = addDays(week, 6)
  const after = basis.endsBefore !== null && week >= basis.endsBefore
  if (week > basis.courseEndsOn) {
    throw new Refusal('unlawful', 'Forløbet var slut, før ugen begyndte. Timer efter forløbet registreres ikke her.', {
      rule: 'IN-COURSE',
      endsOn: basis.courseEndsOn,
    })
  }
  if (sunday >= basis.startsOn && !after) return
  throw new Refusal('unlawful', 'Ugen ligger uden for ansættelsen. Ret ugen, eller registrér ansættelsen først.', {
    rule: 'IN-PLACEMENT',
    startsOn: basis.startsOn,
    ...(basis.endsBefore ? { endsBefore: basis.endsBefore } : {}),
  })
}
