import { addMonth, formatMonth } from '../../kernel/day.ts'
import type { ForecastInput, HistoryMonth } from './types.ts'

export interface Trouble {
  path: (string | number)[]
  message: string
}

/** What does not hang together in an input, each with its place and a sentence that says what to do. */
export function troublesOf(given: ForecastInput): Trouble[] {
  const last = given.months.at(-1)
  const late =
    last && last.month !== given.asOf
      ? [
          {
            path: ['months', given.months.length - 1, 'month'],
            message: `Månederne skal gå til og med ${formatMonth(given.asOf)}, men den sidste er ${formatMonth(last.month)}`,
          },
        ]
      : []
  return [
    ...inSeries(given.months, ['months']),
    ...late,
    ...(given.end > addMonth(given.asOf, 240)
      ? [{ path: ['end'], message: 'Aftalen kan højst slutte 20 år efter den sidste måned med data' }]
      : []),
    ...(given.portfolio ?? []).flatMap(({ months }, i) => inSeries(months, ['portfolio', i, 'months'])),
    ...(given.known ?? []).flatMap(({ from, to }, i) =>
      to !== undefined && to < from
        ? [{ path: ['known', i, 'to'], message: 'Ændringens sidste måned ligger før den første' }]
        : [],
    ),
  ].slice(0, 50)
}

function inSeries(months: readonly HistoryMonth[], path: Trouble['path']): Trouble[] {
  return months.flatMap((row, i) => {
    const previous = months[i - 1]
    if (!previous) return []
    const expected = addMonth(previous.month, 1)
    if (row.month !== expected) {
      const message = `Månederne skal stå i rækkefølge uden huller: efter ${formatMonth(previous.month)} kommer ${formatMonth(expected)}, ikke ${formatMonth(row.month)}`
      return [{ path: [...path, i, 'month'], message }]
    }
    const open = previous.open + row.started - row.ended
    if (open === row.open) return []
    const sum = `${previous.open} + ${row.started} − ${row.ended} = ${open}`
    const message = `Åbne i ${formatMonth(row.month)} skal være åbne før + påbegyndte − afsluttede: ${sum}, men der står ${row.open}`
    return [{ path: [...path, i, 'open'], message }]
  })
}
