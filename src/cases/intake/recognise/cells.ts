import type { Cell } from '../../table/table.ts'

/** What one printed cell says. A dash, a zero and nothing are three things; words are words. */
export function cellOf(text: string): Cell {
  const plain = text.replace(/[\s\u00A0]+/g, ' ').trim()
  if (plain === '') return { kind: 'blank' }
  if (/^[-–—−]+$/.test(plain)) return { kind: 'dash' }
  const amount = thousands(plain)
  if (amount === undefined) return { kind: 'text', text: plain.slice(0, 400) }
  return amount === 0 ? { kind: 'zero' } : { kind: 'value', thousandDkk: amount }
}

/** "5.460", "-1.540", "1 200", "0": a whole number with points or spaces between the thousands; undefined for anything else. */
export function thousands(text: string): number | undefined {
  const plain = text.trim().replace(/^[−–]/, '-')
  if (!/^-?(?:\d{1,3}(?:[.\u00A0 ]\d{3})+|\d{1,9})$/.test(plain)) return undefined
  return Number(plain.replace(/[.\u00A0 ]/g, ''))
}

/** How a cell is written again: what a person mends in a field. */
export function cellText(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'value':
      return grouped(cell.thousandDkk ?? 0)
    case 'zero':
      return '0'
    case 'dash':
      return '–'
    case 'text':
      return cell.text ?? ''
    default:
      return ''
  }
}

export function grouped(n: number): string {
  return String(Math.abs(n))
    .replace(/\B(?=(\d{3})+$)/g, '.')
    .replace(/^/, n < 0 ? '-' : '')
}
