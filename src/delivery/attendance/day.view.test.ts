import { expect, test } from 'vitest'
import { dayLead, daysAround } from './day.view.ts'

const registered = { attendance: {} }
const missing = { attendance: null }

test('the day says how many are left', () => {
  expect(dayLead('2026-03-03', '2026-03-03', [registered, missing])).toBe(
    'Tirsdag den 3. marts. 2 borgere i forløb, 1 mangler.',
  )
  expect(dayLead('2026-03-03', '2026-03-03', [missing])).toBe(
    'Tirsdag den 3. marts. Én borger i forløb, ingen er registreret endnu.',
  )
  expect(dayLead('2026-03-03', '2026-03-03', [registered])).toBe(
    'Tirsdag den 3. marts. Én borger i forløb, og alle er registreret.',
  )
  expect(dayLead('2026-03-04', '2026-03-03', [missing])).toContain('Fremmøde registreres på dagen.')
})

test('the days around are working days, and none after today', () => {
  expect(daysAround('2026-03-02', '2026-03-03').map((d) => d.day)).toEqual(['2026-02-27', '2026-03-02', '2026-03-03'])
  expect(daysAround('2026-03-03', '2026-03-03').map((d) => d.label)).toEqual(['I går', 'I dag'])
})
