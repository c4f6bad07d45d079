import { expect, test } from 'vitest'
import { TenderIn } from '../../tender/tender.input.ts'
import type { OpenedBid } from '../bids/opened.ts'
import { lotsOf, mustConform, mustHavePolicy, stillToJudge, type Judged } from './admissible.ts'

const facts = TenderIn.parse({
  id: 'T',
  title: 'Et udbud',
  lots: [
    { no: 1, title: 'Den ene', places: 1 },
    { no: 2, title: 'Den anden', places: 1 },
  ],
  criteria: [{ id: 'Q', weight: [1, 1] }],
  requirements: [
    { id: 'SIK', kind: 'security-policy', title: 'Sikkerhedspolitik' },
    { id: 'FORS', kind: 'insurance', title: 'Forsikring' },
  ],
})
const [policy, insurance] = facts.requirements
const bid: OpenedBid = {
  ...{ bid: 'b', enterprise: 'sup', name: 'Havnen', lots: [1], selfDeclaration: true },
  ...{ partners: [], answers: [], damage: [], requirements: [{ id: 'SIK', met: false, text: undefined }] },
}
const judged = (conforms: Record<string, boolean>): Judged => ({
  conformity: Object.entries(conforms).map(([requirement, c]) => ({
    ...{ bid: 'b', requirement, conforms: c, reason: '', by: '' },
  })),
  admissibility: [],
})

test('R22: a bid that does not say it has a security policy cannot be judged to conform', () => {
  if (!policy || !insurance) throw new Error('two requirements')
  expect(() => mustHavePolicy(policy, bid, true)).toThrow('ikke oplyst en sikkerhedspolitik')
  expect(() => mustHavePolicy(policy, bid, false)).not.toThrow()
  expect(() => mustHavePolicy(insurance, bid, true)).not.toThrow()
  const has = { ...bid, requirements: [{ id: 'SIK', met: true, text: undefined }] }
  expect(() => mustHavePolicy(policy, has, true)).not.toThrow()
})

test('CONFORMING: admissible needs every requirement judged and met, and the declaration', () => {
  const refused = (conforms: Record<string, boolean>, of = bid) => {
    try {
      mustConform(facts, judged(conforms), of, true)
      return null
    } catch (error) {
      return (error as { rule?: string }).rule
    }
  }
  expect(refused({ SIK: true })).toBe('CONFORMING')
  expect(refused({ SIK: false, FORS: true })).toBe('R22')
  expect(refused({ SIK: true, FORS: false })).toBe('CONFORMING')
  expect(refused({ SIK: true, FORS: true })).toBeNull()
  expect(refused({ SIK: true, FORS: true }, { ...bid, selfDeclaration: false })).toBe('CONFORMING')
  expect(() => mustConform(facts, judged({}), bid, false)).not.toThrow()
})

test('ADMISSIBILITY-LOCK: what is not judged is named, and a bid that names no lot is judged on each', () => {
  expect(stillToJudge(facts, [bid], judged({ SIK: true }))).toEqual([
    'Havnen: kravet »Forsikring«',
    'Havnen: om tilbuddet er antageligt på delaftale 1',
  ])
  expect(lotsOf(facts, { ...bid, lots: [] })).toEqual([1, 2])
})
