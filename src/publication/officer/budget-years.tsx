import type { Day } from '../../kernel/day.ts'
import { formatAmount, parseKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { fieldOf } from '../../platform/web/pages.tsx'
import { TextField } from '../../platform/web/ui/index.ts'

interface Year {
  year: number
  amountOere: Oere
}

const nameOf = (year: number | string) => `budget.${year}.amountOere`

/** What is set aside for the purchase, a field a year: the years typed before, and five from now. */
export function BudgetYears({
  typed,
  today,
  at,
}: {
  typed: unknown
  today: Day
  at: (name: string) => ReturnType<typeof fieldOf>
}) {
  const now = Number(today.slice(0, 4))
  const known = yearsIn(typed).map((y) => y.year)
  const years = [...new Set([...known, now, now + 1, now + 2, now + 3, now + 4])].toSorted((a, b) => a - b)
  return (
    <fieldset>
      <legend>Budgettet år for år, i de åbne data</legend>
      {years.map((year) => (
        <TextField {...at(nameOf(year))} label={String(year)} width="s" suffix="kr." optional />
      ))}
    </fieldset>
  )
}

/** Undefined when no year is filled in, so that what stands is left. @throws Refusal invalid, beside the amount that cannot be read */
export function budgetFrom(values: Readonly<Record<string, string>>): { year: string; amountOere: Oere }[] | undefined {
  const years = Object.entries(values).flatMap(([name, text]) => {
    const year = /^budget\.(\d{4})\.amountOere$/.exec(name)?.[1]
    return year === undefined || text.trim() === '' ? [] : [{ year, amountOere: read(name, text) }]
  })
  return years.length ? years : undefined
}

export function budgetValues(typed: unknown): Record<string, string> {
  return Object.fromEntries(yearsIn(typed).map((y) => [nameOf(y.year), formatAmount(y.amountOere)]))
}

function yearsIn(typed: unknown): readonly Year[] {
  return (typed ?? []) as readonly Year[]
}

function read(field: string, text: string): Oere {
  try {
    return parseKroner(text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal('invalid', error.message, { issues: [{ field, message: error.message }] })
  }
}
