import { expect, test } from 'vitest'
import { changeWords } from './changes.view.ts'

test('a change is told in words, not as it is stored', () => {
  const told = (path: string, old: string | null, now: string | null) => {
    const { where, ...values } = changeWords({ path, old, new: now })
    return `${where}: ${values.old} → ${values.now}`
  }
  expect(told('head.theme', null, 'Mentorer')).toBe('Tema: intet → Mentorer')
  expect(told('head.numbers.UT1.of', 'document', 'case')).toBe('Numre, UT1, nummer på: dokumentet → sagen')
  expect(told('head.meetingDay', '2026-10-06', null)).toBe('Mødedato: 6. oktober 2026 → intet')
  expect(told('head.open', 'false', 'true')).toBe('Alle må læse papiret: nej → ja')
  expect(told('tables.table-2.rows.R1.cells.1.thousandDkk', '5460', '5640')).toBe(
    'Tabeller, table-2, rækker, R1, felter, 1, beløb i 1.000 kr.: 5460 → 5640',
  )
  expect(told('head.annexes.1', null, '{"no":1,"titleInList":"Kort over havnen"}')).toBe(
    'Bilag, 1: intet → Kort over havnen',
  )
})
