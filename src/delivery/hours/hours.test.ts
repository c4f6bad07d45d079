import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timesHundredths } from '../../kernel/money.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { decideHours, type HoursBasis } from './hours.ts'

const today = '2026-10-06'
const week = '2026-09-28'
const basis: HoursBasis = {
  placement: 'p',
  referral: 'r',
  citizen: 'c',
  lot: 'A/1',
  startsOn: '2026-09-07',
  endsBefore: null,
  courseEndsOn: '2026-12-31',
  enterprise: 'Øvelsesbageriet',
  accepted: true,
  priceOere: 6_000,
  replacedHundredths: null,
  replacedOere: null,
}
const first = (hundredths: number, more: Partial<HoursBasis> = {}) =>
  decideHours({ week, hundredths, replaces: null }, { ...basis, ...more }, today)

test('14.8 hours at 60 kr. are 888 kr., placed in the month of the week’s Thursday', () => {
  expect(first(1_480)).toMatchObject({
    amountOere: 88_800n,
    deltaHundredths: 1_480,
    monthDay: '2026-10-01',
    rule: 'paid-hour/1',
    causeLabel: 'Lønnede timer, uge 40, 2026, Øvelsesbageriet',
    causeHref: '/forloeb/r#uge-2026-W40',
  })
})

test('corrected to 12.5 hours = 750 kr.: the correction is −138 kr. and −2.3 hours', () => {
  const corrected = decideHours(
    { week, hundredths: 1_250, replaces: 7 },
    { ...basis, replacedHundredths: 1_480, replacedOere: 88_800 },
    today,
  )
  expect(corrected).toMatchObject({ amountOere: -13_800n, deltaHundredths: -230, hundredths: 1_250, replaces: 7 })
})

test('a price agreed since does not leave a correction at the old one: 10 hours stood at 60, 10,5 stand at 70', () => {
  const more = { priceOere: 7_000, replacedHundredths: 1_000, replacedOere: 60_000 }
  const corrected = decideHours({ week, hundredths: 1_050, replaces: 7 }, { ...basis, ...more }, today)
  expect(corrected).toMatchObject({ amountOere: 13_500n, deltaHundredths: 50 })
})

test('half an øre rounds away from zero, once per amount', () => {
  // 0.01 hour at 0.50 kr. = 0.5 øre → 1 øre; 0.03 hour = 1.5 øre → 2 øre.
  expect(first(1, { priceOere: 50 }).amountOere).toBe(1n)
  expect(first(3, { priceOere: 50 }).amountOere).toBe(2n)
})

test('zero hours are a registration too', () => {
  expect(first(0)).toMatchObject({ amountOere: 0n, deltaHundredths: 0 })
})

test('however often a week is corrected, the amounts sum to the price of what stands', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 16_800 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 50_000 }), (weeks, priceOere) => {
      let [sum, before]: [bigint, number | null] = [0n, null]
      for (const hundredths of weeks) {
        const input = { week, hundredths, replaces: before === null ? null : 1 }
        const stood = before === null ? null : Number(sum)
        const more = { priceOere, replacedHundredths: before, replacedOere: stood }
        sum += decideHours(input, { ...basis, ...more }, today).amountOere
        before = hundredths
      }
      expect(sum).toBe(timesHundredths(BigInt(priceOere), before ?? 0))
    }),
  )
})

const refused: [string, Partial<HoursBasis>, { week?: string; replaces?: number }, string, string | undefined][] = [
  ['a referral nobody has accepted', { accepted: false }, {}, 'unlawful', 'ACCEPTED'],
  ['a week that has not begun', {}, { week: '2026-10-12' }, 'unlawful', 'WORKED'],
  ['a week that ends before the placement begins', { startsOn: '2026-10-05' }, {}, 'unlawful', 'IN-PLACEMENT'],
  ['a week that begins after the course has ended', { courseEndsOn: '2026-09-27' }, {}, 'unlawful', 'IN-COURSE'],
  ['a week that begins when the placement has ended', { endsBefore: '2026-09-28' }, {}, 'unlawful', 'IN-PLACEMENT'],
  ['a week without a price', { priceOere: null }, {}, 'unlawful', 'PRICE-KNOWN'],
  ['a correction of a row that is not the week’s', {}, { replaces: 9 }, 'stale', 'STALE'],
]

test.each(refused)('%s is refused', (_, more, input, code, rule) => {
  const act = () => decideHours({ week, hundredths: 100, replaces: null, ...input }, { ...basis, ...more }, today)
  expect(refusalOf(act)).toMatchObject({ code, rule })
})

test('the week the placement begins or ends in is inside it', () => {
  expect(first(100, { startsOn: '2026-10-04' }).hundredths).toBe(100)
  expect(first(100, { endsBefore: '2026-09-29' }).hundredths).toBe(100)
  expect(decideHours({ week: '2026-10-05', hundredths: 100, replaces: null }, basis, today).hundredths).toBe(100)
})

test('what stands can be corrected after the course has been ended earlier', () => {
  const corrected = decideHours(
    { week, hundredths: 0, replaces: 7 },
    { ...basis, courseEndsOn: '2026-09-20', replacedHundredths: 100, replacedOere: 6_000 },
    today,
  )
  expect(corrected).toMatchObject({ deltaHundredths: -100, amountOere: -6_000n })
})

test('a placement that is not there for the caller is not found', () => {
  const refusal = refusalOf(() => decideHours({ week, hundredths: 1, replaces: null }, null, today))
  expect(refusal).toMatchObject({ code: 'not-found', message: 'Ansættelsen findes ikke, eller du har ikke adgang.' })
})

function refusalOf(act: () => unknown): Refusal | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error as Refusal
  }
}
