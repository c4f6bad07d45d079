import { expect, test } from 'vitest'
import { listEntries } from '../../src/budget/index.ts'
import { draftPaper, finishPaper, showPaper } from '../../src/committee/index.ts'
import { registerAttendance, registerHours } from '../../src/delivery/index.ts'
import { instantOn } from '../../src/platform/index.ts'
import { agreement, cast, committee } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { employed } from '../steps.ts'

const house = await cloneHouse()
const at = instantOn('2026-11-02')

test('papers are finished while mentors register: nobody is refused, and every frozen figure has its rows', async () => {
  const courses = await Promise.all(Array.from({ length: 4 }, () => employed(house)))
  const weeks = ['2026-W41', '2026-W42', '2026-W43', '2026-W44']
  const hours = weeks.flatMap((week) =>
    courses.map((c) => () => house.as(cast.mentor, registerHours, { placement: c.placement, week, hours: 6 }, { at })),
  )
  const days = courses.map((c) => () => {
    const input = { referral: c.referral, day: '2026-10-20', kind: 'present' }
    return house.as(cast.mentor, registerAttendance, input, { at })
  })
  const papers = await Promise.all(Array.from({ length: 6 }, drafted))
  const finishes = papers.map((paper) => () => house.as(cast.secretary, finishPaper, { paper, version: 1 }, { at }))
  const done = await Promise.allSettled(mixed<() => Promise<unknown>>([hours, days, finishes]).map((act) => act()))
  expect(done.filter((d) => d.status === 'rejected')).toEqual([])
  for (const paper of papers) await usedHasItsRows(paper)
})

async function drafted(): Promise<string> {
  const input = { title: 'Midt i travlheden', agreement, committee, introduction: 'Udvalget orienteres.' }
  return (await house.as(cast.secretary, draftPaper, input)).paper
}

async function usedHasItsRows(paper: string): Promise<void> {
  const { content } = await house.as(cast.auditor, showPaper, { paper })
  for (const lot of content.lots) {
    const used = lot.figures.find((f) => f.key === 'used')
    const upTo = new URL(used?.href ?? '', 'http://localhost').searchParams.get('til')
    const rows = await house.as(cast.auditor, listEntries, { agreement, lot: lot.lot, kind: 'use', upTo })
    expect(rows.sumOere).toBe(used?.value)
  }
}

/** One from each list in turn, so that they meet. */
function mixed<T>(lists: T[][]): T[] {
  const longest = Math.max(...lists.map((l) => l.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((l) => l.slice(i, i + 1))).flat()
}
