import { expect, test } from 'vitest'
import {
  checkOption,
  concludeAgreement,
  correctOption,
  declineOption,
  showAgreementDecision,
  takeBackDecline,
  undoOption,
  useOption,
} from '../../src/agreements/index.ts'
import { recordAward } from '../../src/procurement/index.ts'
import { addDays } from '../../src/kernel/day.ts'
import { agreement, cast, lot1, lot2, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const kr = 100n
const year = (n: number) => `${n}-12-31`
const use = (code: string, until: string, more: object = {}) =>
  house.as(cast.officer, useOption, { agreement: code, until, funded: true, ...more })
const shown = (code: string) => house.as(cast.officer, showAgreementDecision, { agreement: code })

test('OPT-MAX: 2+1+1 is used twice; a third past 31 December 2028 is refused with rule and day, and nothing is changed', async () => {
  await concluded('OPT-A', { option: { steps: [12, 12] } })
  await use('OPT-A', year(2027))
  await use('OPT-A', year(2028))
  const before = await shown('OPT-A')
  await expect(use('OPT-A', year(2029))).rejects.toMatchObject({
    code: 'unlawful',
    rule: 'OPT-MAX',
    message: expect.stringContaining('31. december 2028') as string,
  })
  expect(await shown('OPT-A')).toEqual(before)
  expect(before).toMatchObject({
    endsBefore: '2029-01-01',
    lots: [{ months: { base: 24, withOptions: 48 }, endsBefore: '2029-01-01' }],
  })
})

test('OPT-COUNT: 2+1 with one used has none left, even when the longest day is raised', async () => {
  await concluded('OPT-B', { option: { steps: [12] } })
  await use('OPT-B', year(2027))
  const raised = { steps: [12], untilBefore: '2029-01-01' }
  await house.as(cast.officer, correctOption, {
    agreement: 'OPT-B',
    option: raised,
    reason: 'Aftalens dag var skrevet forkert af.',
  })
  await expect(use('OPT-B', year(2028))).rejects.toMatchObject({ code: 'unlawful', rule: 'OPT-COUNT' })
})

test('OPT-ORDER: only the latest option is undone, and its undoing gives the former end back', async () => {
  await concluded('OPT-C', { option: { steps: [12, 12] } })
  const first = await use('OPT-C', year(2027))
  const second = await use('OPT-C', year(2028))
  const undo = (id: string) => house.as(cast.officer, undoOption, { use: id, reason: 'Valgt ved en fejl.' })
  await expect(undo(first.use)).rejects.toMatchObject({ code: 'unlawful', rule: 'OPT-ORDER' })
  await undo(second.use)
  expect(await shown('OPT-C')).toMatchObject({ endsBefore: '2028-01-01', option: { lots: [{ used: 1, left: 1 }] } })
  await expect(undo(second.use)).rejects.toMatchObject({ code: 'conflict', rule: 'DOUBLE-CLICK' })
  await undo(first.use)
  expect(await shown('OPT-C')).toMatchObject({ endsBefore: '2027-01-01', state: 'concluded' })
})

test('R16: one lot is extended without the other, both in one act, and none when one of them may not', async () => {
  await concluded('OPT-D', { option: { steps: [12] } }, [1, 2])
  await use('OPT-D', year(2027), { lot: 2 })
  expect((await shown('OPT-D')).lots.map((l) => l.endsBefore)).toEqual(['2027-01-01', '2028-01-01'])
  await expect(use('OPT-D', year(2027), { lots: [1, 2] })).rejects.toMatchObject({ code: 'conflict' })
  expect((await shown('OPT-D')).lots.map((l) => l.endsBefore)).toEqual(['2027-01-01', '2028-01-01'])
})

test('two at once: one uses the option, the other is told who came first', async () => {
  await concluded('OPT-E', { option: { steps: [12, 12] } })
  const both = await Promise.allSettled([use('OPT-E', year(2027)), use('OPT-E', year(2027))])
  const refused = both.filter((r) => r.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toMatchObject({ code: 'conflict', rule: 'DOUBLE-CLICK' })
  expect((await shown('OPT-E')).option?.uses).toHaveLength(1)
})

test('what is decided not to be used is refused until the decision is taken back', async () => {
  await concluded('OPT-F', { option: { steps: [12] } })
  const { decline } = await house.as(cast.officer, declineOption, { agreement: 'OPT-F', reason: 'Behovet er væk.' })
  await expect(use('OPT-F', year(2027))).rejects.toMatchObject({ code: 'unlawful', rule: 'OPT-DECLINED' })
  await house.as(cast.officer, takeBackDecline, { decline, reason: 'Behovet er der alligevel.' })
  await use('OPT-F', year(2027))
})

test('R17: where the ledger knows, it decides; a saying that there is money does not use the option', async () => {
  const input = { agreement, until: year(2027) }
  expect(await house.as(cast.officer, checkOption, { ...input, funded: true })).toMatchObject({ allowed: true })
  expect(await house.as(cast.auditor, checkOption, input)).toMatchObject({ allowed: false })
  await expect(use(agreement, year(2027))).rejects.toMatchObject({ code: 'unlawful', rule: 'R17' })
})

test('a paper’s option is judged by the same guard, and stays a note: whether it was used is not printed', async () => {
  const paper = { agreement: 'AGR-LOCAL-2017', lot: 1, until: '2020-12-31', on: '2017-11-01', funded: true }
  const check = (more: object) => house.as(cast.auditor, checkOption, { ...paper, ...more })
  const failed = async (more: object) => (await check(more)).rules.filter((r) => r.outcome === 'fail').map((r) => r.id)
  expect(await check({})).toMatchObject({ allowed: true })
  expect(await failed({ suppliers: ['SUP-SETTLE'] })).toEqual(['R15'])
  expect(await failed({ until: '2021-12-31' })).toEqual(['R14'])
  expect(await failed({ funded: false })).toEqual(['R17'])
  expect(
    await failed({ agreement: 'AGR-GANG-2023', lot: 1, until: '2027-08-31', on: '2024-06-01', funded: false }),
  ).toEqual(['R17', 'R25'])
  expect(await failed({ agreement: 'AGR-GANG-2023', lot: 1, until: '2028-08-31', on: '2024-06-01' })).toEqual([
    'R14',
    'R19',
  ])
  await expect(use('AGR-LOCAL-2017', '2020-12-31', { ...paper, suppliers: ['SUP-SETTLE'] })).rejects.toMatchObject({
    rule: 'R15',
  })
  await expect(use('AGR-LOCAL-2017', '2020-12-31', paper)).rejects.toMatchObject({ rule: 'WORLD' })
})

test('the planned agreements’ months and sums are derived, and what is not printed stays unknown', async () => {
  expect(await shown('AGR-GANG-2023')).toMatchObject({
    state: 'planned',
    lots: [
      { lot: 1, ceilingOere: null, months: { base: 16, withOptions: 48 }, places: 2 },
      { lot: 2, ceilingOere: null, months: { base: 16, withOptions: 48 }, places: 2 },
    ],
    derived: { baseValueOere: 12_000_000n * kr, maxValueOere: 36_000_000n * kr, notPlannedYearlyOere: 6_000_000n * kr },
  })
  expect(await shown('AGR-AGGR-2023')).toMatchObject({
    endsBefore: null,
    lots: [{ months: { base: 48, withOptions: 48 } }],
    derived: { maxValueOere: 24_000_000n * kr },
  })
})

test('TERM-OVERLAP: the database itself refuses two terms of a lot that share a day', async () => {
  await concluded('OPT-G', { option: { steps: [12] } })
  const overlap = house.asOwner((c) =>
    c.query(
      `insert into portfolio.lot_term (world, lot, kind, during, cause_kind, cause_id, cause_label, cause_href)
        values ('practice', 'OPT-G/1', 'option', daterange('2026-12-31', '2028-01-01'), 'k', 'i', 'l', '/')`,
    ),
  )
  await expect(overlap).rejects.toMatchObject({ code: '23P01', constraint: 'terms_do_not_overlap' })
})

async function concluded(code: string, more: object, numbers: number[] = [1]): Promise<void> {
  const lots = numbers.map((no) => ({
    no,
    title: `Delaftale ${no}`,
    suppliers: [no === 1 ? lot1.supplier : lot2.supplier],
  }))
  const award = {
    id: `${code}-T`,
    title: code,
    procedure: 'light-tender',
    decidedOn: '2024-11-03',
    reason: 'Bedste tilbud.',
    lots,
  }
  await house.as(cast.officer, recordAward, award)
  const prices = ['place-month', 'paid-hour'].map((unit) => ({
    unit,
    amountOere: 10_000n * kr,
    validFrom: '2025-01-01',
  }))
  const facts = { targetGroup: lot1.targetGroup, capacity: 5, line: 'EB-INDSATS-1', ceilingOere: 1_000n * kr, prices }
  const term = { concludedOn: '2024-11-17', startsOn: '2025-01-01', endsBefore: '2027-01-01' }
  const agreed = numbers.map((no) => ({ no, title: `Delaftale ${no}`, ...facts }))
  await house.as(cast.officer, concludeAgreement, { code, name: code, award: award.id, ...term, lots: agreed, ...more })
}

test('OPT-DECIDE: an option is used on the day it is written in, neither earlier nor later', async () => {
  await concluded('OPT-DAY', { option: { steps: [12] } })
  for (const on of [addDays(today, -1), addDays(today, 1)])
    await expect(use('OPT-DAY', year(2027), { on })).rejects.toMatchObject({ code: 'invalid', rule: 'OPT-DECIDE' })
  expect(await shown('OPT-DAY')).toMatchObject({ endsBefore: '2027-01-01' })
  expect(await use('OPT-DAY', year(2027), { on: today })).toMatchObject({ allowed: true, endsBefore: '2028-01-01' })
})
