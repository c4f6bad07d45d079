import { expect, test } from 'vitest'
import { noticeInput, noticeValues } from './notice-values.ts'

test('a form’s fields become the act’s lists, and come back as they were', () => {
  const form = {
    framework: 'none',
    'bidCounts.1.micro': '2',
    'bidCounts.2.small': '1',
    'suppliers.sup.a.city': 'Eksempelby',
    'budget.2027.amountOere': '1.250.000,00',
  }
  const input = noticeInput('T', { ...form, _key: 'k', type: '20', nuts: ' ' })
  expect(input).toEqual({
    ...{ tender: 'T', framework: 'none' },
    budget: [{ year: '2027', amountOere: 125_000_000n }],
    bidCounts: [
      { lot: '1', micro: '2' },
      { lot: '2', small: '1' },
    ],
    suppliers: [{ id: 'sup.a', city: 'Eksempelby' }],
  })
  expect(noticeValues(input)).toMatchObject(form)
})
