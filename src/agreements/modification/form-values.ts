import { parseKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { OwnLot } from '../own.acts.ts'

/** One lot's fields in the form. */
export const fieldsOf = (lot: Pick<OwnLot, 'lot' | 'position'>) => {
  const no = lot.lot ?? lot.position
  return { no, value: `vaerdi-${no}`, over: `over-${no}`, unit: `slags-${no}`, price: `pris-${no}`, from: `fra-${no}` }
}

/** From what a person wrote to the act's lists: a lot without a value is not changed. */
export function listsFrom(values: Readonly<Record<string, string>>) {
  const nos = Object.keys(values).flatMap((name) => /^vaerdi-(\d+)$/.exec(name)?.[1] ?? [])
  const lots = nos.flatMap((no) => {
    const value = values[`vaerdi-${no}`] ?? ''
    if (value.trim() === '') return []
    const over = values[`over-${no}`] ?? ''
    return [
      {
        lot: no,
        valueOere: amount(value, `vaerdi-${no}`),
        exceedanceOere: over.trim() === '' ? 0n : amount(over, `over-${no}`),
      },
    ]
  })
  const prices = nos.flatMap((no) => {
    const price = values[`pris-${no}`] ?? ''
    if (price.trim() === '') return []
    return [
      {
        lot: no,
        unit: values[`slags-${no}`],
        amountOere: amount(price, `pris-${no}`),
        validFrom: values[`fra-${no}`],
      },
    ]
  })
  return { lots, prices }
}

function amount(text: string, field: string): bigint {
  try {
    return parseKroner(text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal('invalid', error.message, { issues: [{ field, message: error.message }] })
  }
}

/** "4,5" per cent more → 10450; empty for none. */
export function indexFrom(text: string | undefined): number | undefined {
  const trimmed = (text ?? '').trim()
  if (trimmed === '') return undefined
  const match = /^(-?)(\d{1,3})(?:,(\d{1,2}))?$/.exec(trimmed.replace(/\s*%$/, ''))
  if (!match) {
    const message = 'Skriv procenten som et tal, fx 4,5'
    throw new Refusal('invalid', message, { issues: [{ field: 'index', message }] })
  }
  const hundredths = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return 10_000 + (match[1] === '-' ? -hundredths : hundredths)
}
