import { expect, test } from 'vitest'
import { latestRetenderStart, paperLeadTime } from './retender.ts'

test('the lead time is the working days of the two printed days', () => {
  // 20 June 2022 – 31 August 2023: 314 weekdays, less seven holidays on them (26 December, 6, 7 and 10 April, 5, 18 and 29 May).
  expect(paperLeadTime).toMatchObject({ workingDays: 307, from: '2022-06-20', to: '2023-09-01', mark: 'derived' })
})

test('the re-tender starts its working days before the month of crossing begins', () => {
  // Back from Monday 1 March 2027: Friday 26 February is the first, Monday 15 February the tenth.
  expect(latestRetenderStart('2027-03', 10)).toBe('2027-02-15')
  expect(latestRetenderStart(null, 10)).toBeNull()
  expect(latestRetenderStart('2023-09')).toBe('2022-06-20')
})
