import { daysBetween, type Day } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { splitAtNewYear } from '../../kernel/period.ts'
import type { Funding, YearFunding } from './outcome.ts'

export interface LotMoney {
  label: string
  /** The budget line its account stands on; null where there is none. */
  line: string | null
  yearlyOere: Oere | null
  /** The first day of the extension. */
  from: Day | null
}

export interface YearMoney {
  line: string
  year: number
  /** What may be used of the year: appropriated, and drawn down where that is asked for (R18), less used and committed. */
  leftOere: Oere
}

/**
 * R17: whether each calendar year of the extension has money on the lot's line for the use expected in it: the yearly amount,
 * by days, rounded up to whole øre once a year.
 *
 * 3.650.000 kr. a year until 31 January 2027 from the New Year: 31 of 365 days are 310.000 kr.
 */
export function fundingOf(lots: readonly LotMoney[], before: Day, left: readonly YearMoney[]): Funding {
  const missing = lots.find((lot) => lot.line === null || lot.yearlyOere === null || lot.from === null)
  if (missing !== undefined)
    return {
      funded: null,
      years: [],
      text: `Budgetlinjen eller årets beløb for ${missing.label} er ikke oplyst, så pengene kan ikke regnes efter.`,
    }
  const needs = lots.flatMap((lot) => yearNeeds(lot, before))
  const years = [...Map.groupBy(needs, (n) => `${n.line} ${n.year}`).values()].flatMap((group): YearFunding[] => {
    const [first] = group
    if (first === undefined) return []
    const needOere = group.reduce((sum, n) => sum + n.needOere, 0n)
    const found = left.find((l) => l.line === first.line && l.year === first.year)
    return [{ line: first.line, year: first.year, needOere, leftOere: found?.leftOere ?? 0n }]
  })
  const short = years.find((y) => y.leftOere < y.needOere)
  if (short === undefined) return { funded: true, years, text: `Der er penge bag: ${years.map(yearWords).join(' ')}` }
  return {
    funded: false,
    years,
    text: `Der er ikke penge nok bag forlængelsen: ${yearWords(short)} Skaf en bevilling først.`,
  }
}

/** A lot's expected use in each calendar year of its extension. */
function yearNeeds(lot: LotMoney, before: Day): { line: string; year: number; needOere: Oere }[] {
  const { from, line, yearlyOere } = lot
  if (from === null || line === null || yearlyOere === null || from >= before) return []
  return splitAtNewYear({ from, to: before }).map((p) => {
    const year = Number(p.from.slice(0, 4))
    const all = BigInt(daysBetween(`${year}-01-01`, `${year + 1}-01-01`))
    const days = BigInt(daysBetween(p.from, p.to ?? before))
    return { line, year, needOere: (yearlyOere * days + all - 1n) / all }
  })
}

function yearWords({ line, year, needOere, leftOere }: YearFunding): string {
  return `${year} på ${line} har ${formatKroner(leftOere)} tilbage mod et ventet forbrug på ${formatKroner(needOere)}`
}

/** What whoever asks says of the money, without looking in the ledger. */
export function statedFunding(funded: boolean): Funding {
  return {
    funded,
    years: [],
    text: funded ? 'Der er afsat penge, som det er oplyst.' : 'Der er ikke afsat penge til forlængelsen.',
  }
}
