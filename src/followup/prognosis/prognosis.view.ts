import { formatDay, formatMonth, type Day, type Month } from '../../kernel/day.ts'
import { workingDaysBetween } from '../../kernel/holidays.ts'
import { formatKroner } from '../../kernel/money.ts'
import { percent } from '../signal/verdict.ts'
import type { Crossing, Figures } from '../signal/figures.ts'

/** "Loftet ventes nået i marts 2027 (tidligst januar 2027, senest juni 2027). Et genudbud skal begynde senest 3. marts 2026." */
export function answerWords(f: Figures, today: Day, asOf?: Month): string {
  if (isReached(f.crossing, asOf)) return `Loftet er nået. ${startWords(f.latestStart, today)}`
  const chance = `Der er ${percent(f.chancePermille)} sandsynlighed for, at loftet nås før udløb.`
  if (f.crossing.p10 === null) return `${chance} Prognosen ser ikke loftet nået, heller ikke i det høje forløb.`
  return `${chance} ${crossingWords(f.crossing)} ${startWords(f.latestStart, today)}`
}

/** A limit reached already: the forecast says so by the month it reads to. */
export function isReached({ p90 }: Crossing, asOf: Month | undefined): boolean {
  return p90 !== null && asOf !== undefined && p90 <= asOf
}

/** When the ceiling is reached: early, middle and late, in words. */
export function crossingWords({ p10, p50, p90 }: Crossing, asOf?: Month): string {
  if (isReached({ p10, p50, p90 }, asOf)) return 'Loftet er nået.'
  if (p10 === null) return 'Loftet nås ikke før udløb.'
  if (p50 === null) return `Det nås tidligst i ${formatMonth(p10)}, men mest sandsynligt ikke før udløb.`
  const late = p90 === null ? 'måske ikke før udløb' : `senest ${formatMonth(p90)}`
  return `Det ventes nået i ${formatMonth(p50)} (tidligst ${formatMonth(p10)}, ${late}).`
}

function startWords(latest: Day | null, today: Day): string {
  if (latest === null) return ''
  const left = workingDaysBetween(today, latest)
  return left < 0
    ? `Et genudbud skulle være begyndt senest ${formatDay(latest)}, for ${-left} arbejdsdage siden.`
    : `Et genudbud skal begynde senest ${formatDay(latest)}, om ${left} arbejdsdage.`
}

/** A month as it is shown in a table; a dash where there is none. */
export function monthOr(month: Month | null, otherwise = 'ikke før udløb'): string {
  return month === null ? otherwise : formatMonth(month)
}

/** An amount in whole kroner: the øre of a forecast would promise more than it knows. */
export function wholeKroner(oere: number): string {
  return formatKroner(BigInt(Math.round(oere / 100)) * 100n)
}

/** "1.234.500" for a table whose head says kr. */
export function kronerCell(oere: number): string {
  return new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 }).format(oere / 100)
}
