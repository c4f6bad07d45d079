import { parseKroner } from '../../kernel/money.ts'
import type { LiveFigure } from './live/live.ts'

/**
 * Whether the author's own way of writing a figure says the same amount: “600.000 kr.” and “0,6 mio. kr.” are 600.000,00 kr.;
 * “2 mio. kr.” says 1.950.000 kr. when it is written with “ca.”, “knap” or “godt” and is the amount rounded so: “knap” is a little under it, “godt” a little over.
 */
export function agrees(own: string, live: Pick<LiveFigure, 'unit' | 'value' | 'text'>): boolean {
  if (same(own, live.text)) return true
  if (live.value === null) return false
  const about = /^(?:ca\.|cirka|knap|godt|omkring|omtrent)\s+/i.exec(own.trim())
  const words = about ? own.trim().slice(about[0].length) : own
  const written = live.unit === 'oere' ? amountIn(words) : hundredthsIn(words)
  if (written === null) return false
  const value = BigInt(live.value)
  if (written === value) return true
  if (!about) return false
  const step = stepOf(words)
  if (/^knap/i.test(about[0]) && written < value) return false
  if (/^godt/i.test(about[0]) && written > value) return false
  return step > 0n && difference(written, value) * 2n <= step
}

function same(a: string, b: string): boolean {
  const bare = (t: string) =>
    t
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .toLowerCase()
  return bare(a) === bare(b)
}

function amountIn(text: string): bigint | null {
  try {
    return parseKroner(text)
  } catch {
    return null
  }
}

/** "1.234,5 timer" → 123450n */
function hundredthsIn(text: string): bigint | null {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?\s*(?:lønnede )?(?:timer?)?$/i.exec(
    text.replaceAll('\u00a0', ' ').trim(),
  )
  if (!match) return null
  return BigInt((match[1] ?? '').replaceAll('.', '')) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'))
}

/** The last written place: “1,2 mio.” is written to 100.000 kr., “600.000 kr.” to its last digit that is not a zero. */
function stepOf(words: string): bigint {
  const million = /(\d+)(?:,(\d+))?\s*mi[oa]/i.exec(words)
  if (million) return 100_000_000n / 10n ** BigInt((million[2] ?? '').length)
  const whole = (/[\d.]+/.exec(words)?.[0] ?? '').replaceAll('.', '')
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0
  return 100n * 10n ** BigInt(Math.min(zeros, Math.max(whole.length - 1, 0)))
}

function difference(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a
}
