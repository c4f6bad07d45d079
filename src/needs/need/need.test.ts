import { expect, test } from 'vitest'
import { areasFrom, sizeText, triggersFrom } from '../needs.view.ts'
import { closedBecause, mustBeMapping, mustBeOpen, mustSayWhyCovered, sizeFor, stateOf, type Standing } from './need.ts'

const mapped: Standing = {
  ...{ version: 2, testedVersion: null, covered: null },
  ...{ sent: false, withdrawn: false, told: false, step: null },
}
const tested = { ...mapped, testedVersion: 2, covered: false }
const sent = { ...tested, sent: true }
const told = { ...sent, told: true }

test('state is the furthest row there is', () => {
  const rows = [mapped, { ...mapped, testedVersion: 1 }, tested, sent, told, { ...told, step: 'tender' as const }]
  expect(rows.map(stateOf)).toEqual(['mapped', 'mapped', 'tested', 'sent', 'told', 'acting'])
  expect(stateOf({ ...told, step: 'none' })).toBe('closed')
  expect(stateOf({ ...sent, withdrawn: true })).toBe('withdrawn')
})

test('which act is open in which state', () => {
  const acts = ['amend', 'test', 'send', 'withdraw', 'tell', 'step'] as const
  const open = (s: Standing) => acts.filter((act) => closedBecause(act, s) === null)
  expect([mapped, tested, sent, told].map(open)).toEqual([
    ['amend', 'test', 'withdraw'],
    ['amend', 'test', 'send', 'withdraw'],
    ['withdraw', 'tell'],
    ['step'],
  ])
  expect(open({ ...sent, withdrawn: true })).toEqual([])
})

test('R05: the next step waits for the committee, and says why when an offer reaches the group', () => {
  expect(() => mustBeOpen('step', sent)).toThrow('orienteret')
  const covered = { ...told, covered: true }
  expect(() => mustSayWhyCovered(covered, 'tender', undefined)).toThrow('alligevel')
  expect(() => mustSayWhyCovered(covered, 'tender', 'For få pladser')).not.toThrow()
  expect(() => mustSayWhyCovered(covered, 'none', undefined)).not.toThrow()
})

test('R04: a reason is a trigger, and an empty answer is none', () => {
  expect(triggersFrom({ reasonA: ' ', reasonB: ' Ingen når dem ' })).toEqual([
    { trigger: 'B', reason: 'Ingen når dem' },
  ])
  expect(() => mustBeMapping({ areas: [], triggers: triggersFrom({}) })).toThrow('mindst én af to')
})

test('no group under five is told to outsiders; nobody at all is a number that may be', () => {
  const of = (size: number | null) => sizeFor(true, { size, sizeText: null })
  expect([0, 1, 4, 5, null].map((n) => of(n).size)).toEqual([0, null, null, 5, null])
  expect(of(4).sizeText).toBe('færre end 5')
  expect(sizeFor(false, { size: 4, sizeText: null }).size).toBe(4)
})

test('a size in words, in numbers, or neither', () => {
  expect(sizeText({ size: 1, sizeText: null }, 'ikke oplyst')).toBe('1 borger')
  expect(sizeText({ size: 1200, sizeText: null }, 'ikke oplyst')).toBe('1.200 borgere')
  expect(sizeText({ size: null, sizeText: 'ca. 40' }, 'ikke oplyst')).toBe('ca. 40')
  expect(sizeText({ size: null, sizeText: null }, 'ikke trykt')).toBe('ikke trykt')
})

test('areas are written with a comma between, each once', () => {
  expect(areasFrom('Midtbyen, Østerlund; Midtbyen\n ,')).toEqual(['Midtbyen', 'Østerlund'])
})
