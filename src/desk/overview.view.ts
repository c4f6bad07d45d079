import type { Day } from '../kernel/day.ts'
import type { Waiting } from '../platform/index.ts'
import { dueWords } from '../platform/web/due.ts'
import type { WaitingItem } from '../platform/web/ui/index.ts'

/** What waits, in one sentence. */
export function overviewLead(rows: readonly Waiting[], today: Day): string {
  const late = rows.filter((row) => row.due !== null && row.due < today).length
  const first = rows.length === 1 ? 'Én ting venter på dig.' : `${countWords(rows.length)} ting venter på dig.`
  if (late === 0) return first
  return `${first} ${late === 1 ? 'En frist er overskredet.' : `${countWords(late)} frister er overskredet.`}`
}

/** Each with its reason, its one act, and its clock in words. */
export function overviewItems(rows: readonly Waiting[], today: Day): WaitingItem[] {
  return rows.map((row) => {
    const late = row.due !== null && row.due < today
    const tone = late ? ('bad' as const) : tones[row.weight]
    return {
      what: row.what,
      href: row.href,
      why: row.why,
      tone,
      state: late ? 'Fristen er overskredet' : states[row.weight],
      due:
        row.due === null ? undefined : dueWords(row.due, today, row.what.startsWith('Svar') ? 'Svar senest' : 'Senest'),
    }
  })
}

const tones = { 0: 'act', 1: 'act', 2: 'info' } as const
const states = { 0: 'Nogen venter', 1: 'Tæt på grænsen', 2: undefined } as const

function countWords(count: number): string {
  const words = ['Ingen', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti', 'Elleve', 'Tolv']
  return words[count] ?? String(count)
}
