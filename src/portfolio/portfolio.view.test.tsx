import { expect, test } from 'vitest'
import { rendered } from '../platform/web/ui/rendered.ts'
import { agreementState, endsWithinYear, termWords } from './agreement.view.ts'
import { bladesOf, fanSums, lotName, offersOf, type Agreement, type Lot } from './fan.view.ts'
import { fanView } from './fan.web.tsx'

const today = '2026-10-06'
const agreement: Agreement = {
  code: 'A-1',
  name: 'Lokal indsats',
  kind: 'framework',
  state: 'concluded',
  startsOn: '2024-01-01',
  endsBefore: '2027-01-01',
  lots: 2,
  suppliers: 2,
}
const old: Agreement = { ...agreement, code: 'A-0', name: 'Gammel', endsBefore: '2024-01-01', startsOn: '2020-01-01' }
const lot: Lot = {
  id: 'A-1/1',
  agreement: 'A-1',
  lot: 1,
  position: 1,
  title: 'Voksne',
  area: 'Havnen',
  targetGroup: 'tg',
  targetGroupName: 'voksne',
  capacity: 36,
  supplierPlaces: 1,
  startsOn: null,
  endsBefore: null,
  optionBefore: null,
  ceilingOere: null,
  yearlyOere: null,
  suppliers: [{ id: 's', name: 'S' }],
  prices: [],
}
const lots = [
  lot,
  { ...lot, id: 'A-1/2', position: 2, lot: 2, title: null, capacity: null },
  { ...lot, id: 'A-0/1', agreement: 'A-0' },
]
const offers = offersOf([agreement, old], lots, { ended: false }, today)

test('states are words: only what is concluded can be in force', () => {
  expect(agreementState(agreement, '2025-06-01').words).toBe('I kraft')
  expect(agreementState(agreement, today)).toEqual({ tone: 'act', words: 'I kraft, slutter inden for et år' })
  expect(agreementState(agreement, '2027-01-01').words).toBe('Udløbet')
  expect(agreementState(agreement, '2023-12-31').words).toBe('Begynder 1. januar 2024')
  expect(agreementState({ ...agreement, state: 'printed' }, today).words).toBe('Som trykt')
})

test('a year from now counts, a day more does not', () => {
  expect(endsWithinYear({ endsBefore: '2027-10-06' }, today)).toBe(true)
  expect(endsWithinYear({ endsBefore: '2027-10-07' }, today)).toBe(false)
  expect(endsWithinYear({ endsBefore: today }, today)).toBe(false)
})

test('terms print their last day, and say what is not printed', () => {
  expect(termWords(agreement, 'practice')).toBe('1. januar 2024 – 31. december 2026')
  expect(termWords({ startsOn: null, endsBefore: '2018-01-01' }, 'papers')).toBe(
    'til 31. december 2017 (begyndelsen er ikke trykt)',
  )
  expect(termWords({ startsOn: null, endsBefore: null }, 'papers')).toBe('ikke trykt')
})

test('the fan leaves out what is over, and can be narrowed to a supplier', () => {
  expect(offers.map((o) => o.lot.id)).toEqual(['A-1/1', 'A-1/2'])
  expect(offersOf([agreement, old], lots, { ended: true }, today)).toHaveLength(3)
  expect(offersOf([agreement], lots, { ended: false, supplier: 'nobody' }, today)).toEqual([])
})

test('a blade is a lot: places, group, end and the way to it', () => {
  const [blade, second] = bladesOf(offers, 'practice', today)
  expect(blade).toMatchObject({ label: 'Voksne', group: 'Voksne', places: 36, inUse: null, endsWithinYear: true })
  expect(blade?.href).toBe('/aftaler/A-1#delaftale-1')
  expect(second?.label).toBe('Lokal indsats, delaftale 2')
  expect(bladesOf(offers, 'papers', today)[0]?.group).toBe('Lokal indsats')
})

test('a lot with neither title nor number goes by the people it is for', () => {
  expect(lotName({ agreement, lot: { ...lot, title: null, lot: null } })).toBe('Voksne')
})

test('sums count known places and tell of the unknown', () => {
  expect(fanSums(offers, today)).toEqual({ lots: 2, places: 36, unknown: 1, suppliers: 1, ending: 2 })
})

test('the page has the picture, the table and both worlds', async () => {
  const asked = { maalgruppe: undefined, leverandoer: undefined, udloebne: undefined }
  const choice = { world: 'practice', query: undefined, offered: true } as const
  const out = await rendered(fanView({ choice, offers, asked, choices: { groups: [], suppliers: [] }, today }).body)
  expect(out).toContain('class="fan"')
  expect(out).toContain('id="delaftaler"')
  expect(out).toContain('href="/tilbud?verden=papirer"')
  expect(out).not.toMatch(/ style=/)
})
