import { normal } from './random.ts'
import { factors } from './season.ts'
import type { Drawn, Method } from './types.ts'

/** What a spreadsheet does: the last so many months go on, with their own spread. */
export function lastMonths(count: number): Method {
  return {
    name: `last-${count}`,
    draw: (asked) =>
      around(
        asked,
        asked.months.slice(-count).map((m) => m.useOere),
        (all) => mean(all),
      ),
  }
}

/** Simple exponential smoothing: each month a fifth nearer to the newest. */
export const smoothed: Method = {
  name: 'ses',
  draw: (asked) =>
    around(
      asked,
      asked.months.slice(-36).map((m) => m.useOere),
      (all) => all.reduce((level, use) => level + 0.2 * (use - level), all[0] ?? 0),
    ),
}

/** Paths around a level: its error is drawn once a path, each month's own besides. Nothing is known of courses, so intake counts as use. */
function around(
  { months, known, horizon, paths, random }: Drawn,
  recent: number[],
  levelOf: (all: number[]) => number,
): Float64Array[] {
  const [level, asOf] = [levelOf(recent), months.at(-1)?.month ?? '']
  const spread = Math.sqrt(recent.reduce((n, use) => n + (use - mean(recent)) ** 2, 0) / Math.max(1, recent.length - 1))
  const intake = factors(known, 'intakeFactor', asOf, horizon)
  const use = factors(known, 'useFactor', asOf, horizon)
  return Array.from({ length: paths }, () => {
    const own = level + (spread / Math.sqrt(Math.max(1, recent.length))) * normal(random)
    return Float64Array.from(
      { length: horizon },
      (_, i) => Math.max(0, own + spread * normal(random)) * (intake[i] ?? 1) * (use[i] ?? 1),
    )
  })
}

function mean(all: readonly number[]): number {
  return all.reduce((n, v) => n + v, 0) / Math.max(1, all.length)
}
