import type { Cell } from './types.ts'

/** Cells from what the paper prints, in thousand DKK: '5.460' is a value, '0' a zero, '-' a dash, '' a blank; '2.000?' is placed by inference. */
export function cells(...printed: readonly string[]): Cell[] {
  return printed.map(cell)
}

function cell(printed: string): Cell {
  if (printed === '') return { kind: 'blank' }
  if (printed === '-') return { kind: 'dash' }
  if (printed === '0') return { kind: 'zero', thousandDkk: 0 }
  const thousandDkk = Number(printed.replaceAll(/[.?]/g, ''))
  return printed.endsWith('?') ? { kind: 'value', thousandDkk, basis: 'inferred' } : { kind: 'value', thousandDkk }
}
