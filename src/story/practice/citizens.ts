import { lots } from './municipality.ts'
import { danishNames, otherNames } from './names.ts'
import type { Citizen, Day } from './types.ts'

const FIRST_BIRTH = Date.UTC(1967, 0, 1)
const BIRTH_DAYS = 10_592 // 1 January 1967 to 31 December 1995: 30 to 59 years old throughout 2026
const STRIDE = 6_367 // shares no factor with BIRTH_DAYS, so all days are used before one repeats
const DAY_MS = 86_400_000

/** The first `n` synthetic citizens: always the same, and each with a CPR of its own (up to 21 million). */
export function citizens(n: number): Citizen[] {
  return Array.from({ length: n }, (_, index) => citizen(index))
}

function citizen(index: number): Citizen {
  const lot = lots[index % 9 === 2 || index % 9 === 6 ? 1 : 0]
  const draw = draws(index)
  const sex = lot.no === 2 || draw() < 0.45 ? 'female' : 'male'
  const names = lot.no === 1 && draw() < 0.6 ? danishNames : pick(otherNames, draw())
  const birthDate = birthOf(index)
  return {
    id: `citizen-${String(index + 1).padStart(3, '0')}`,
    firstName: pick(sex === 'female' ? names.women : names.men, draw()),
    lastName: pick(names.families, draw()),
    sex,
    birthDate,
    cpr: syntheticCpr(birthDate, serialOf(index, sex)),
    district: pick(lot.districts, draw()),
    targetGroup: lot.targetGroup,
    lot: lot.no,
    protectedAddress: index % 37 === 11,
  }
}

function birthOf(index: number): Day {
  const day = (index * STRIDE) % BIRTH_DAYS
  return new Date(FIRST_BIRTH + day * DAY_MS).toISOString().slice(0, 10)
}

/** Real numbers give women an even last digit, and 0-3 in front means born in the 1900s; so do these. */
function serialOf(index: number, sex: Citizen['sex']): number {
  const pair = (617 * (index % BIRTH_DAYS) + Math.floor(index / BIRTH_DAYS)) % 2000
  return 2 * pair + (sex === 'male' ? 1 : 0)
}

/** DDMMYY with 60 added to the day, then the serial: '1967-03-05', 12 → '6503670012'. */
function syntheticCpr(birthDate: Day, serial: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return `${Number(day) + 60}${month}${year.slice(2)}${String(serial).padStart(4, '0')}`
}

/** Even draws in [0, 1) that depend on the index only (mulberry32), so a longer list begins with the shorter one. */
function draws(index: number): () => number {
  let state = Math.imul(index + 1, 0x27d4eb2f)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function pick<T>(list: readonly T[], draw: number): T {
  const found = list[Math.floor(draw * list.length)]
  if (found === undefined) throw new Error('An empty list has nothing to pick')
  return found
}
