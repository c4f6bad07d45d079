import { formatAmount, parseKroner } from '../../../kernel/money.ts'
import { Refusal } from '../../../kernel/refusal.ts'

/** What a cell says, as a note keeps it. Thousand kroner are the exact øre rounded, halves away from zero. */
export type SaidCell =
  | { kind: 'blank' | 'dash' | 'zero' }
  | { kind: 'value'; thousandDkk: number; oere?: number | undefined }
  | { kind: 'text'; text: string }

export type ReadCell = { ok: true; cell: SaidCell } | { ok: false; message: string }

export const cellHelp = 'skriv et beløb, 0, - eller lad feltet stå tomt'
const most = 1_000_000_000

/**
 * What was typed in a cell of amounts, in thousand kroner: nothing, "-", "0", "5.460", "5.460,5", "-500", "(500)"; with its own unit
 * "1,2 mio." or "540.000 kr.". After an apostrophe it is words, as in a spreadsheet. What can be read in two ways ("5,460", "1.2") is refused.
 */
export function readCell(typed: string): ReadCell {
  const text = tidied(typed)
  if (text === '') return said({ kind: 'blank' })
  if (text === '-') return said({ kind: 'dash' })
  if (text.startsWith("'")) return wordsAfter(text)
  const oere = oereOf(text)
  if (typeof oere === 'string') return { ok: false, message: oere }
  if (oere === 0) return said({ kind: 'zero' })
  const thousandDkk = rounded(oere)
  if (Math.abs(thousandDkk) > most) return { ok: false, message: 'beløbet er større end 1.000.000.000 (1.000 kr.)' }
  return said({ kind: 'value', thousandDkk, ...(oere % 100_000 === 0 ? {} : { oere }) })
}

/** What was typed in a cell of words: anything, with a dash and nothing kept apart. */
export function readWords(typed: string): ReadCell {
  const text = typed.trim()
  if (text === '') return said({ kind: 'blank' })
  if (/^[-–−]$/.test(text)) return said({ kind: 'dash' })
  if (text.length > 400) return { ok: false, message: 'højst 400 tegn' }
  return text.startsWith("'") ? wordsAfter(text) : said({ kind: 'text', text })
}

interface AnyCell {
  kind: 'value' | 'zero' | 'dash' | 'blank' | 'text'
  thousandDkk?: number | undefined
  oere?: number | undefined
  text?: string | undefined
}

/** A cell as it is written back in its field; read again it says the same. */
export function cellText(cell: AnyCell, words = false): string {
  if (cell.kind === 'value') return cell.oere === undefined ? grouped(cell.thousandDkk ?? 0) : exact(cell.oere)
  if (cell.kind !== 'text') return { zero: '0', dash: '–', blank: '' }[cell.kind]
  const text = cell.text ?? ''
  return words && !/^([-–−]$|')/.test(text) ? text : `'${text}`
}

/**
 * What a sum shows: its amount, or nothing in the way its row has chosen.
 * @param empty `0`, `-`, `tom`, or `felt`: as the cell itself stands
 */
export function sumText(amount: number, empty: string, typed: string): string {
  if (amount !== 0) return grouped(amount)
  if (empty !== 'felt') return empty === '-' ? '–' : empty === 'tom' ? '' : '0'
  const read = readCell(typed)
  return read.ok && (read.cell.kind === 'dash' || read.cell.kind === 'blank') ? cellText(read.cell) : '0'
}

/** Whole thousand kroner: 5460 → "5.460". */
export function grouped(thousands: number): string {
  return formatAmount(BigInt(thousands) * 100n).slice(0, -3)
}

function said(cell: SaidCell): ReadCell {
  return { ok: true, cell }
}

function wordsAfter(text: string): ReadCell {
  const words = text.slice(1).trim()
  return words === '' ? said({ kind: 'blank' }) : said({ kind: 'text', text: words.slice(0, 400) })
}

/** Spaces of every kind are one, and every dash is the one on the keyboard. */
function tidied(typed: string): string {
  const text = typed
    .replace(/[\s\u2000-\u200a\u202f\u2060]+/g, ' ')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .trim()
  const inBrackets = /^\((\d[\d. ]*(?:,\d+)?)\)$/.exec(text)?.[1]
  return inBrackets === undefined ? text : `-${inBrackets}`
}

const plain = /^([-+]?) ?(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,(\d{1,5}))?$/

/** @returns øre, or what is wrong */
function oereOf(text: string): number | string {
  const [, sign = '', whole = '', decimals = ''] = plain.exec(text) ?? []
  if (whole === '') return inKroner(text)
  // 5,460 is five and a half thousand to a Dane, and five thousand to a spreadsheet in English.
  if (decimals.length === 3 && /^\d{1,3}$/.test(whole) && whole !== '0')
    return `»${text}« kan læses på to måder. Skriv ${whole}.${decimals} eller ${whole},${decimals}0`
  const digits = whole.replace(/[. ]/g, '').replace(/^0+(?=\d)/, '')
  if (digits.length > 10) return 'beløbet er større end 1.000.000.000 (1.000 kr.)'
  const oere = Number(digits + decimals.padEnd(5, '0'))
  return sign === '-' && oere !== 0 ? -oere : oere
}

function inKroner(text: string): number | string {
  if (!/[a-zæøå]/i.test(text)) return cellHelp
  try {
    const oere = parseKroner(text)
    return oere > 100_000_000_000_000n || oere < -100_000_000_000_000n ? 'beløbet er for stort' : Number(oere)
  } catch (error) {
    if (error instanceof Refusal) return cellHelp
    throw error
  }
}

function rounded(oere: number): number {
  const size = Math.floor((Math.abs(oere) + 50_000) / 100_000)
  return oere < 0 && size !== 0 ? -size : size
}

/** 546050000 → "5.460,5". Three decimals could be read as thousands, so they are written as four. */
function exact(oere: number): string {
  const size = Math.abs(oere)
  const decimals = String(size % 100_000)
    .padStart(5, '0')
    .replace(/0+$/, '')
  const shown = decimals.length === 3 ? `${decimals}0` : decimals
  return `${oere < 0 ? '-' : ''}${grouped(Math.floor(size / 100_000))}${shown === '' ? '' : `,${shown}`}`
}
