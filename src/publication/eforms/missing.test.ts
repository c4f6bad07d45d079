import { expect, test } from 'vitest'
import { awarded, lot, planned, published, supplier, result } from '../process/process.example.ts'
import { nutsOf } from './fit.ts'
import { missingFor, unlawfulIn } from './missing.ts'
import { isReservable } from './reserved.ts'
import { whyNot } from './subtypes.ts'

const fields = (...args: Parameters<typeof missingFor>) => missingFor(...args).map((m) => m.field)

test('a buyer nobody has described is asked for field by field', () => {
  const asked = missingFor('20', { ...published(), buyer: undefined })
  expect(asked.map((m) => m.field)).toEqual([
    'BT-500',
    'BT-501',
    'BT-510',
    'BT-512',
    'BT-513',
    'BT-507',
    'BT-506',
    'BT-503',
    'BT-11',
    'BT-10',
  ])
  expect(asked.every((m) => m.where === 'buyer')).toBe(true)
})

test('the ceiling and the term are asked of the lot that lacks them', () => {
  const p = published({ lots: [lot(1), lot(2, { ceilingOere: undefined, endsBefore: undefined })] })
  expect(missingFor('20', p).map((m) => [m.field, m.input])).toEqual([
    ['BT-271', 'lots.1.ceilingOere'],
    ['BT-537', 'lots.1.endsBefore'],
  ])
})

test('a place must be named as closely as a notice wants it', () => {
  const vague = published({ nuts: 'DK04' })
  const typed = { ...vague, notice: { ...vague.notice, nuts: 'DK042' } }
  expect(missingFor('20', { ...vague, notice: { ...vague.notice, nuts: undefined } }).map((m) => m.field)).toEqual([
    'BT-5071',
  ])
  expect(missingFor('20', typed)).toEqual([])
  expect(nutsOf(typed)).toBe('DK042')
})

test('a text longer than TED takes is named, not cut', () => {
  const [criterion] = published().content.criteria
  const named = criterion ? [{ ...criterion, title: 'x'.repeat(401), sub: [] }] : []
  const p = published({ description: 'Ord '.repeat(1600), criteria: named })
  expect(unlawfulIn('20', p, '2026-11-16').map((m) => m.field)).toEqual(['BT-24', 'BT-734'])
  expect(unlawfulIn('20', p, '2026-11-16')[0]?.label).toContain('6399 tegn')
})

test('an award without its agreement asks for the agreement', () => {
  expect(fields('33', awarded())).toEqual(['BT-150', 'BT-145', 'BT-150', 'BT-145'])
})

test('a winner’s size and address are asked for, and what is typed answers', () => {
  const bare = supplier(11, { size: undefined, city: undefined })
  const p = awarded([result(1, { winners: [{ bid: 'b', members: [bare], valueOere: 1n, rank: 1 }] })])
  expect(fields('33', p)).toEqual(['BT-150', 'BT-145', 'BT-513', 'BT-165'])
  const typed = { ...p, notice: { ...p.notice, suppliers: { 'sup-11': { size: 'micro', city: 'Eksempelby' } } } }
  expect(fields('33', typed)).toEqual(['BT-150', 'BT-145'])
  const signed = { ...typed.notice, contractNumber: 'A-1', contractDate: '2027-02-01' }
  expect(fields('33', { ...typed, notice: signed })).toEqual([])
})

test('a lot without a winner says why, by code', () => {
  const p = awarded([result(1, { winners: [] })])
  expect(fields('33', p)).toContain('BT-144')
})

test('§ 190 may reserve social work, and not job search', () => {
  expect(isReservable('85312300')).toBe(true)
  expect(isReservable('79611000')).toBe(false)
  const reserved = { basis: 'sec-190' as const, reason: 'x' }
  const p = published({ lots: [lot(1, { reserved, cpv: '79611000' }), lot(2, { reserved })] })
  expect(unlawfulIn('20', p, '2026-11-16').map((m) => m.input)).toEqual(['lots.0.cpv'])
})

test('a notice that does not fit the step is told with a sentence', () => {
  expect(whyNot('20', planned())).toContain('ikke offentliggjort endnu')
  expect(whyNot('4', published())).toContain('kommer for sent')
  expect(whyNot('33', published())).toContain('ikke truffet afgørelse')
  expect(whyNot('38', awarded())).toContain('ikke indgået nogen aftale')
  expect(whyNot('25', published())).toContain('har været udbud')
  expect(whyNot('20', published({ subject: 'goods' }))).toContain('light-regimets')
  expect(whyNot('20', published())).toBeUndefined()
})
