import { expect, test } from 'vitest'
import { hoursSentence, monthsToChoose } from './hours-list.view.ts'

const none = { aftale: undefined, delaftale: undefined, maaned: undefined, forloeb: undefined, til: undefined }

test('a sentence says which rows these are', () => {
  expect(hoursSentence(none, undefined, undefined)).toMatch(/^Lønnede timer på alle aftaler\./)
  const all = { ...none, aftale: 'A', delaftale: '1', maaned: '2026-08', til: '1234' }
  expect(hoursSentence(all, 'Lokal indsats', undefined)).toMatch(
    /^Lønnede timer på Lokal indsats, delaftale 1, i august 2026 \(ugens torsdag afgør måneden\), til og med registrering 1\.234\./,
  )
  expect(hoursSentence({ ...none, forloeb: 'x' }, undefined, '6B56')).toMatch(/^Lønnede timer i forløb 6B56\./)
})

test('the months to choose run back to the first agreement', () => {
  const agreements = [{ startsOn: '2026-01-15' }, { startsOn: null }, { startsOn: '2025-12-01' }]
  expect(monthsToChoose(agreements, '2026-02-03')).toEqual(['2026-02', '2026-01', '2025-12'])
  expect(monthsToChoose([{ startsOn: null }], '2026-02-03')).toEqual([])
})
