import type { World } from '../../platform/index.ts'

/** Where a note and what belongs to it are read. */
export function noteHref(code: string, more = ''): string {
  return `/budget/notater/${encodeURIComponent(code)}${more}`
}

export function worldOfNote({ world }: { world: string }): World {
  return world === 'papers' || world === 'practice' ? world : 'live'
}

export function noteCrumbs(note: { code: string; world: string }, here?: string) {
  const room = { href: note.world === 'papers' ? '/budget?verden=papirer' : '/budget', label: 'Budget' }
  return here === undefined
    ? [room, { label: note.code }]
    : [room, { href: noteHref(note.code), label: note.code }, { label: here }]
}

export interface Prices {
  year: number
  series: string
}

/** "2026 KL": the year, then the series, as `priser=` has it. */
export function pricesText({ year, series }: Prices): string {
  return `${year} ${series}`
}

export function pricesOf(text: string | undefined): Prices | undefined {
  const [, year, series] = /^(\d{4}) (.{1,80})$/.exec(text ?? '') ?? []
  return year === undefined || series === undefined ? undefined : { year: Number(year), series }
}
