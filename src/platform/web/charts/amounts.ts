const plain = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 })

/** Kroner, short and Danish, for axes and labels: `850.000 kr.` → `850 t.kr.`, `12400000` → `12,4 mio. kr.` */
export function shortKroner(kroner: number): string {
  const size = Math.abs(kroner)
  if (size >= 1_000_000) return `${tenths.format(kroner / 1_000_000)} mio. kr.`
  if (size >= 1_000) return `${plain.format(kroner / 1_000)} t.kr.`
  return `${plain.format(kroner)} kr.`
}

/** A whole number with Danish thousands: `1.234`. */
export function whole(count: number): string {
  return plain.format(count)
}

const months = [
  'jan.',
  'feb.',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'aug.',
  'sept.',
  'okt.',
  'nov.',
  'dec.',
] as const

/** `2026-03` → `marts 26`; anything else comes back as it is. */
export function shortMonth(month: string): string {
  const found = /^(\d{4})-(\d{2})$/.exec(month)
  const name = months[Number(found?.[2]) - 1]
  return found === null || name === undefined ? month : `${name} ${found[1]?.slice(2)}`
}
