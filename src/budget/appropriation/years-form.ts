import { parseKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Attempt } from '../../platform/web/pages.tsx'

type Values = Record<string, string>

/** One year of a form: `beloeb-2026`, and for a year the form did not print `aar-ny` with `beloeb-ny`. */
interface Field {
  amount: string
  year: string
  written: string
}

export const newYear = { year: 'aar-ny', amount: 'beloeb-ny' } as const

/**
 * The years a form asks for, in øre; what is left blank is not asked for.
 * @throws Refusal invalid, beside each amount that cannot be read
 */
export function yearsFrom(values: Values): { year: string; amountOere: bigint }[] {
  const issues: { field: string; message: string }[] = []
  const years = filled(values).map(({ amount, year, written }) => {
    try {
      return { year, amountOere: parseKroner(written) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      issues.push({ field: amount, message: error.message })
      return { year, amountOere: 0n }
    }
  })
  if (issues.length > 0) throw new Refusal('invalid', issues[0]?.message ?? '', { issues })
  return years
}

/** The act speaks of its list's places; the form of its fields. */
export function atFields(attempt: Attempt | undefined): Attempt | undefined {
  if (attempt === undefined) return undefined
  const fields = filled(attempt.values)
  const first = Object.keys(attempt.values).find((name) => name.startsWith('beloeb-')) ?? newYear.amount
  const named = (name: string): string => {
    if (name === 'years') return first
    const [, place, part] = /^years\.(\d+)\.(\w+)$/.exec(name) ?? []
    const field = fields[Number(place)]
    if (field === undefined) return name
    return part === 'year' && field.amount === newYear.amount ? newYear.year : field.amount
  }
  return {
    ...attempt,
    errors: attempt.errors.map((e) => (e.name === undefined ? e : { ...e, name: named(e.name) })),
  }
}

function filled(values: Values): Field[] {
  const printed = Object.keys(values)
    .filter((name) => /^beloeb-\d{4}$/.test(name))
    .toSorted()
    .map((amount) => ({ amount, year: amount.slice(-4), written: values[amount]?.trim() ?? '' }))
  const extra = {
    amount: newYear.amount,
    year: values[newYear.year]?.trim() ?? '',
    written: values[newYear.amount]?.trim() ?? '',
  }
  return [...printed.filter((f) => f.written !== ''), ...(extra.year + extra.written === '' ? [] : [extra])]
}
