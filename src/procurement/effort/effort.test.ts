import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EffortAct, closedBecause, effortActs, mustBeOpen } from './closed.ts'
import { type Standing, stateOf, stepOf } from './effort.ts'
import { warnFew } from './warnings.ts'

const today = '2026-10-06'
const nothing: Standing = {
  ...{ told: false, needClosed: false, surveyed: false, suitable: 0, invited: 0, answerBy: null, proposals: 0 },
  ...{ assessed: false, awarded: false, ended: false, implemented: false },
}
/** What each act leaves behind, in the order of the model. */
const course: [EffortAct | 'tell' | 'answer', Partial<Standing>][] = [
  ['tell', { told: true }],
  ['survey', { surveyed: true, suitable: 3 }],
  ['invite', { invited: 3, answerBy: '2026-10-05' }],
  ['answer', { proposals: 2 }],
  ['assess', { assessed: true }],
  ['award', { awarded: true }],
  ['implement', { implemented: true }],
]
const after = (count: number) =>
  Object.assign({}, nothing, ...course.slice(0, count).map(([, left]) => left)) as Standing
const names = course.map(([name]) => name)

test('C05: every act of a step is closed until the steps before it are done, and open then', () => {
  for (const [at, name] of names.entries()) {
    if (name === 'tell' || name === 'answer') continue
    for (let done = 0; done < at; done++) {
      const closed = closedBecause(name, after(done), today)
      expect(closed, `${name} after ${done}`).not.toBeNull()
      expect(['R05', 'STEP-ORDER']).toContain(closed?.rule)
    }
    expect(closedBecause(name, after(at), today), name).toBeNull()
  }
})

test('C05: the steps are 1, 2, 3 and 4 in turn', () => {
  expect(names.map((_, i) => stepOf(after(i)))).toEqual([1, 2, 2, 3, 3, 3, 4])
  expect(names.map((_, i) => stateOf(after(i), today))).toEqual([
    ...['mapping', 'told', 'surveyed', 'due', 'due', 'assessed', 'awarded'],
  ])
})

test('R05: before the committee has been told, step 1 is named and nothing is surveyed', () => {
  expect(() => mustBeOpen('survey', nothing, today)).toThrow(
    expect.objectContaining({ code: 'unlawful', rule: 'R05', message: expect.stringContaining('Trin 1') }),
  )
})

test('what is ended stays ended, and nothing may be assessed while proposals can come', () => {
  for (const act of effortActs) expect(closedBecause(act, { ...after(6), ended: true }, today)?.rule).toBe('STATE')
  expect(closedBecause('assess', { ...after(4), answerBy: today }, today)?.why).toContain('løber endnu')
  expect(closedBecause('assess', after(3), today)?.why).toContain('ingen forslag')
})

test('R06: fewer than three warns, whatever the number, and three or more does not', () => {
  fc.assert(
    fc.property(fc.nat(12), (invited) => {
      expect(warnFew(invited, null).length).toBe(invited === 1 || invited === 2 ? 1 : 0)
    }),
  )
})
