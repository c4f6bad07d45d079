import { expect, test } from 'vitest'
import { noticeInput, noticeValues } from './notice-values.ts'

test('a form’s fields become the act’s lists, and come back as they were', () => {
  const form = {
    framework: 'none',
    'bidCounts.1.micro': '2',
    'bidCounts.2.small': '1',
    'suppliers.sup.a.city': 'Eksempelby',
  }
  const input = noticeInput('T', { ...form, _key: 'k', type: '20', nuts: ' ' })
  expect(input).toEqual({
    ...{ tender: 'T', framework: 'none' },
    bidCounts: [
      { lot: '1', micro: '2' },
      { lot: '2', small: '1' },
    ],
    suppliers: [{ id: 'sup.a', city: 'Eksempelby' }],
  })
  expect(noticeValues(input)).toMatchObject(form)
})
