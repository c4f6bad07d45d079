import { z } from 'zod'

const shape = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:,(\d{1,4}))?$/
const english = /^\d{1,6}\.\d{1,2}$|^\d{1,6}\.\d{4}$/

/** An index as it is written, "102,35", in ten-thousandths: 1023500. At most four decimals. */
export const IndexIn = z.string('Skriv indekset, fx 102,35').transform((text, ctx): number => {
  const trimmed = text.trim()
  const match = shape.exec(english.test(trimmed) ? trimmed.replace('.', ',') : trimmed)
  const e4 = match ? Number((match[1] ?? '').replaceAll('.', '')) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')) : 0
  if (e4 > 0) return e4
  ctx.issues.push({ code: 'custom', message: 'Skriv indekset som et tal over 0, fx 102,35', input: text })
  return z.NEVER
})

/** 1023500 → "102,35"; 1000000 → "100". */
export function indexText(e4: bigint): string {
  const decimals = String(e4 % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/, '')
  return decimals === '' ? String(e4 / 10_000n) : `${e4 / 10_000n},${decimals}`
}
