import { parseKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { rowsOf, type Values } from '../../platform/web/form-rows.ts'
import type { Attempt } from '../../platform/web/pages.tsx'

/** The forms' list of lines: `lines.0.line`, `lines.0.amount`, `lines.0.reason`. */
export const list = 'lines'

export interface WrittenLine {
  line: string
  amountOere: Oere
  reason: string
}

/**
 * What a form says of single lines, amounts as people write them.
 * @throws Refusal invalid beside the amount that cannot be read
 */
export function linesWritten(values: Values, withAmount = true): WrittenLine[] {
  return rowsOf(values, list).map(({ index, values: v }) => ({
    line: v['line'] ?? '',
    amountOere: withAmount ? kronerAt(v['amount'] ?? '', `${list}.${index}.amount`) : 0n,
    reason: v['reason'] ?? '',
  }))
}

/** @throws Refusal invalid at the field */
export function kronerAt(text: string, field: string): Oere {
  try {
    return parseKroner(text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal('invalid', error.message, { issues: [{ field, message: error.message }] })
  }
}

/** The act counts the lines that say something; the form has its own places and names. */
export function inForm(attempt: Attempt | undefined, actList: string = list): Attempt | undefined {
  if (attempt === undefined) return undefined
  const rows = rowsOf(attempt.values, list)
  const named = (name: string) => {
    const [, place, part = ''] = new RegExp(`^${actList}\\.(\\d+)\\.(\\w+)$`).exec(name) ?? []
    if (place === undefined) return name === actList ? `${list}.0.line` : name
    if (attempt.values[`${list}.${place}.${part}`] !== undefined && part !== 'line' && part !== 'reason') return name
    return `${list}.${rows[Number(place)]?.index ?? place}.${part === 'amountOere' ? 'amount' : part}`
  }
  return { ...attempt, errors: attempt.errors.map((e) => (e.name === undefined ? e : { ...e, name: named(e.name) })) }
}
