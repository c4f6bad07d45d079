import { parseKroner, timesHundredths } from '../../../kernel/money.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { cellText } from './cell.ts'

/** 1,5 posts × 540.000 kr. = 810.000 kr. a year; undefined while either cannot be read. */
export function staffingOere(staffing: Readonly<Record<string, string>>): bigint | undefined {
  const posts = postsHundredths(staffing['posts'] ?? '')
  const price = priceOere(staffing['price'] ?? '')
  return posts === undefined || price === undefined ? undefined : timesHundredths(price, posts)
}

/** "1,5" → 150. */
export function postsHundredths(text: string): number | undefined {
  const [, whole, decimals = ''] = /^(\d{1,4})(?:[,.](\d{1,2}))?$/.exec(text.trim()) ?? []
  return whole === undefined ? undefined : Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
}

export function priceOere(text: string): bigint | undefined {
  try {
    return parseKroner(text)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** An amount in øre as it is typed in a cell of thousand kroner. */
export function thousandsText(oere: bigint): string {
  return cellText({ kind: 'value', oere: Number(oere) })
}
