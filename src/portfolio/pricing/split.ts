import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'

/** A period with an end: what is priced has one. */
export interface Span extends Period {
  to: Day
}

/**
 * The period cut at every edge that lies inside it: the parts in order, without gap or overlap.
 * Worked example: 1 Nov to 1 Feb cut at 15 Dec and 1 Jan is 1 Nov–15 Dec, 15 Dec–1 Jan and 1 Jan–1 Feb.
 */
export function splitAt({ from, to }: Span, edges: readonly Day[]): Span[] {
  const inside = [...new Set(edges)].filter((edge) => edge > from && edge < to).sort()
  const starts = [from, ...inside]
  return from < to ? starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to })) : []
}

/** 1 January of every year the period reaches into. */
export function newYears({ from, to }: Span): Day[] {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) }, (_, i) => i + 1)
  return years.map((n) => `${String(Number(from.slice(0, 4)) + n).padStart(4, '0')}-01-01`)
}
