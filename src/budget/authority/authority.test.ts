import { expect, test } from 'vitest'
import { mustBeAuthorised, type Authority } from './authority.ts'

const ida: Authority = {
  id: '1',
  costCentre: 'Ø-1',
  person: 'ida',
  personName: 'Ida',
  limitOere: null,
  startsOn: '2026-01-01',
  endsBefore: '2026-07-01',
}
const bo: Authority = { ...ida, id: '2', person: 'bo', personName: 'Bo', limitOere: 100_00n, endsBefore: null }
const asked = { person: 'bo', costCentre: 'Ø-1', amountOere: 100_00n, on: '2026-03-01' }
const refusal = (over: Partial<typeof asked>) => {
  try {
    mustBeAuthorised([ida, bo], { ...asked, ...over })
    return undefined
  } catch (error) {
    return error
  }
}

test('AUTHORITY: up to the amount, on the day, for the cost centre that pays', () => {
  expect(refusal({})).toBeUndefined()
  expect(refusal({ amountOere: 100_01n })).toMatchObject({
    code: 'forbidden',
    message: 'Du kan højst godkende 100 kr. på omkostningssted Ø-1. Bed Ida om det.',
    rule: 'AUTHORITY',
    details: { costCentre: 'Ø-1', who: ['Ida'] },
  })
  expect(refusal({ person: 'eva' })).toMatchObject({ message: expect.stringContaining('Bed Ida eller Bo') as string })
  expect(refusal({ costCentre: 'Ø-2' })).toMatchObject({ message: expect.stringContaining('Ingen er') as string })
  // Ida's ends on 30 June; from 1 July nobody may approve more than Bo.
  expect(refusal({ person: 'ida', on: '2026-07-01' })).toMatchObject({ code: 'forbidden' })
  expect(refusal({ person: 'ida', on: '2026-06-30' })).toBeUndefined()
})
