import { formatDay, type Day } from '../../kernel/day.ts'
import { workingDaysBetween } from '../../kernel/holidays.ts'
import { formatKroner } from '../../kernel/money.ts'
import type { Settings } from '../setting/setting.ts'
import type { Figures } from './figures.ts'

/** An expected overrun of the ceiling (R20: a re-tender), or of the year's appropriation (the controller decides). */
export const signalKinds = ['overrun', 'year'] as const
export type SignalKind = (typeof signalKinds)[number]

/** Why each is expected, in sentences with their figures; empty is not expected. */
export type Verdict = Readonly<Record<SignalKind, readonly string[]>>

/**
 * The one judge of what is expected. At the limit counts: with a limit of 50 %, 49,9 % is not expected, 50,0 % and 50,1 % are; with 60 working
 * days' notice a latest day 61 working days away is not near, 60 and 59 are.
 */
export function judge(f: Figures, settings: Settings, today: Day): Verdict {
  const limit = settings.chance.value
  const expected = (chance: number) => chance >= limit * 10
  const overrun = [
    ...(expected(f.chancePermille)
      ? [`Der er ${percent(f.chancePermille)} sandsynlighed for, at loftet nås før udløb. Grænsen er ${limit} %.`]
      : []),
    ...nearWords(f.latestStart, settings.near.value, today),
  ]
  const year =
    f.year !== null && expected(f.year.chancePermille)
      ? [
          `Der er ${percent(f.year.chancePermille)} sandsynlighed for, at bevillingen for ${f.year.year} på ${formatKroner(BigInt(f.year.appropriatedOere))} bliver brugt op. Grænsen er ${limit} %.`,
        ]
      : []
  return { overrun, year }
}

function nearWords(latest: Day | null, near: number, today: Day): string[] {
  if (latest === null) return []
  const left = workingDaysBetween(today, latest)
  if (left > near) return []
  const words =
    left < 0
      ? `Et genudbud skulle være begyndt senest ${formatDay(latest)}.`
      : `Et genudbud skal begynde senest ${formatDay(latest)}, om ${left} ${left === 1 ? 'arbejdsdag' : 'arbejdsdage'}.`
  return [`${words} Varslet er ${near} arbejdsdage.`]
}

/** "49,9 %", with the decimal it is judged by. */
export function percent(thousandths: number): string {
  return `${(thousandths / 10).toFixed(1).replace('.', ',')} %`
}
