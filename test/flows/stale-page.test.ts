import { expect, test } from 'vitest'
import { draftPaper, editPaper, finishPaper, showPaper } from '../../src/committee/index.ts'
import { registerAttendance, registerHours, showCourse } from '../../src/delivery/index.ts'
import { agreement, cast, committee, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { employed, underWay } from '../steps.ts'

const house = await cloneHouse()
const changed = /^Oplysningerne er ændret/

test('hours: a page that showed no hours is stale when some have come, and is told what stands there', async () => {
  const { placement, referral } = await employed(house)
  const first = await house.as(cast.mentor, registerHours, { placement, week: today, hours: 7 })
  const stale = house.as(cast.mentor, registerHours, { placement, week: today, hours: 9 })
  await expect(stale).rejects.toMatchObject({
    code: 'stale',
    rule: 'STALE',
    message: expect.stringMatching(changed) as string,
    details: { current: 7, replaces: first.id },
  })
  expect(await hoursNow(referral)).toEqual([7])
})

test('hours: a correction of a row that has itself been corrected is stale; the newest is corrected', async () => {
  const { placement, referral } = await employed(house)
  const register = (hours: number, replaces?: number) =>
    house.as(cast.mentor, registerHours, { placement, week: today, hours, replaces })
  const first = await register(7)
  const second = await register(8, first.id)
  await expect(register(9, first.id)).rejects.toMatchObject({
    code: 'stale',
    details: { current: 8, replaces: second.id },
  })
  expect(await hoursNow(referral)).toEqual([8])
  await register(9, second.id)
  expect(await hoursNow(referral)).toEqual([9])
})

test('attendance: a second tap from an old page is stale and names what stands', async () => {
  const { referral } = await underWay(house)
  const register = (kind: string, replaces?: number) =>
    house.as(cast.mentor, registerAttendance, { referral, day: today, kind, replaces })
  const { id } = await register('present')
  await expect(register('absent')).rejects.toMatchObject({
    code: 'stale',
    rule: 'STALE',
    message: expect.stringMatching(changed) as string,
    details: { current: 'present', replaces: id },
  })
  const course = await house.as(cast.mentor, showCourse, { referral })
  expect(course.attendance.map((a) => a.kind)).toEqual(['present'])
})

test('paper: the second of two editors is stale, and so is finishing from an old page', async () => {
  const paper = await drafted()
  const edit = (title: string) =>
    house.as(cast.secretary, editPaper, { paper, version: 1, title, introduction: 'Udvalget orienteres.' })
  await edit('Første titel')
  await expect(edit('Anden titel')).rejects.toMatchObject({
    code: 'stale',
    rule: 'STALE',
    message: expect.stringMatching(changed) as string,
    details: { version: 2 },
  })
  const finish = house.as(cast.secretary, finishPaper, { paper, version: 1 })
  await expect(finish).rejects.toMatchObject({ code: 'stale', details: { version: 2 } })
  const shown = await house.as(cast.secretary, showPaper, { paper })
  expect(shown).toMatchObject({ title: 'Første titel', version: 2, finishedOn: null })
})

test('paper: twenty editors of one version at once: one is kept', async () => {
  const paper = await drafted()
  const edits = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      house.as(cast.secretary, editPaper, { paper, version: 1, title: `Titel ${i}`, introduction: 'Samtidig.' }),
    ),
  )
  expect(edits.filter((e) => e.status === 'fulfilled')).toHaveLength(1)
  for (const e of edits) if (e.status === 'rejected') expect(e.reason).toMatchObject({ code: 'stale' })
  expect((await house.as(cast.secretary, showPaper, { paper })).version).toBe(2)
})

async function drafted(): Promise<string> {
  const input = { title: 'Orientering', agreement, committee, introduction: 'Udvalget orienteres.' }
  return (await house.as(cast.secretary, draftPaper, input)).paper
}

async function hoursNow(referral: string): Promise<number[]> {
  return (await house.as(cast.mentor, showCourse, { referral })).weeks.map((w) => w.hours)
}
