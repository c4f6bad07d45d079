import { agreements2022 } from './agreements-2022.ts'
import { lot } from './saying.ts'

/** The group each agreement of the memo is for, and the lines its lots stand on. */
const printed: Readonly<Record<string, { group: string; table: string; firstLine: number }>> = {
  'AGR-ADULT-2022': { group: 'ADULT', table: 'Tabel 2', firstLine: 156 },
  'AGR-GANG-2020': { group: 'GANG', table: 'Tabel 3', firstLine: 166 },
  'AGR-YOUTH-2020': { group: 'YOUTH', table: 'Tabel 4', firstLine: 174 },
  'AGR-BRIDGE-2022': { group: 'BRIDGE', table: 'Tabel 5', firstLine: 182 },
}

/** The numbered lots of the memo's tables, as the agreements have them. */
export const learningLots = agreements2022.flatMap((agreement) => {
  const where = printed[agreement.id]
  if (!where) return []
  return agreement.lots.flatMap(({ no, title, suppliers }) => {
    if (no === null) return []
    const place = `${where.table}, udbudsområde ${no}`
    const rest = { agreement: agreement.id, no, title: title ?? undefined, suppliers: [...suppliers] }
    return [lot(where.group, where.firstLine + no - 1, place, rest)]
  })
})
