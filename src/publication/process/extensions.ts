import { addDays, formatDay } from '../../kernel/day.ts'
import type { Lot } from './process.ts'

/** »1. gang til og med 31. december 2028 (såfremt …)«, or nothing where there is no extension. */
export function extensionWords(lot: Lot): string {
  return lot.options
    .map((o) => {
      const until = `${o.no}. gang til og med ${formatDay(addDays(o.endsBefore, -1))}`
      return o.condition ? `${until} (${o.condition[0]?.toLowerCase()}${o.condition.slice(1)})` : until
    })
    .join('; ')
}
