/** The five references every XML has, and those by number. */
export function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (all, decimal, hex, name: string | undefined) => {
    if (name !== undefined) return named[name] ?? all
    const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)
    return point > 0 && point < 0x110000 && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : ''
  })
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
