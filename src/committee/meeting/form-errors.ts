import { rowsOf, type Values } from '../../platform/web/form-rows.ts'

const lists = ['points', 'remarks', 'followUp', 'releases', 'links'] as const

/** An error of the act's third remark belongs to the row it was written in, and an amount to its field. */
export function fieldInForm(field: string, values: Values): string {
  const [list, nth, ...rest] = field.split('.')
  const known = lists.find((l) => l === list)
  if (known === undefined || nth === undefined) return field
  const index = rowsOf(values, known)[Number(nth)]?.index ?? Number(nth)
  const tail = rest.join('.')
  const own = known === 'releases' ? releaseField(tail) : tail
  return [known, index, own].filter((part) => part !== '').join('.')
}

function releaseField(tail: string): string {
  if (tail.endsWith('amountOere')) return 'amount'
  return tail.endsWith('year') ? 'year' : tail === 'line' ? 'line' : 'amount'
}
