import { Refusal } from './refusal.ts'

// Weighted sum divisible by 11: Erhvervsstyrelsen, erhvervsstyrelsen.dk/modulus_11.
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1]

/** Eight digits from "13 74 81 36", "DK13748136" or "CVR 13748136". Refuses ('invalid') a wrong check digit. */
export function parseCvr(text: string): string {
  const digits = text.replace(/^\s*(?:cvr(?:[-. ]?nr)?\.?:?|dk)?/i, '').replace(/[\s.-]/g, '')
  if (!/^\d{8}$/.test(digits)) throw new Refusal('invalid', 'Et cvr-nummer har otte cifre, fx 13748136.')
  if (!isCvr(digits)) {
    throw new Refusal(
      'invalid',
      `Cvr-nummeret ${digits} findes ikke: kontrolcifret passer ikke. Se efter en tastefejl.`,
    )
  }
  return digits
}

/** True for exactly eight digits with a fitting check digit. */
export function isCvr(text: string): boolean {
  return /^\d{8}$/.test(text) && text !== '00000000' && weightedSum(text) % 11 === 0
}

/** Numbers with a leading zero are given to no real enterprise, so the practice municipality uses them. */
export function isPracticeCvr(cvr: string): boolean {
  return isCvr(cvr) && cvr.startsWith('0')
}

/** The n-th of the practice series: valid, leading zero, all different. n is 1 to 99999, else RangeError. */
export function practiceCvr(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99_999) throw new RangeError(`practice cvr ${n} is outside 1–99999`)
  const five = `0${String(n).padStart(5, '0')}`
  // A remainder of 1 would ask for the check digit 10; raising the seventh digit by 1 (weight 2) brings it to 8.
  const seven = weightedSum(`${five}0`) % 11 === 1 ? `${five}1` : `${five}0`
  return `${seven}${(11 - (weightedSum(seven) % 11)) % 11}`
}

function weightedSum(digits: string): number {
  return WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0)
}
