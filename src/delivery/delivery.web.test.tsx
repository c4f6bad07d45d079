import type { Child } from 'hono/jsx'
import { expect, test } from 'vitest'
import { Refusal } from '../kernel/refusal.ts'
import { rendered } from '../platform/web/ui/rendered.ts'
import { courseView, type Course } from './course/course.web.tsx'
import { coursesView } from './course/courses.web.tsx'
import { dayView } from './attendance/day.web.tsx'
import { hoursView, type Shown } from './hours/hours-form.web.tsx'
import { columns, hoursListView, type HoursRow } from './hours/hours-list.web.tsx'
import { placementView } from './course/placement-form.web.tsx'

const today = '2026-03-04'
const id = '01a112e1-f72e-7bb7-8b77-4189e6bc6b56'
const placement = {
  id: '01a112e2-2169-7cb3-a1b9-55f9e7676eeb',
  referral: id,
  enterprise: 'e',
  enterpriseName: 'Øvelses<lageret>',
  startsOn: '2026-02-23',
  endsBefore: null,
  tasks: 'Pakker',
}
const week = {
  id: 7,
  placement: placement.id,
  week: '2026-W10',
  monday: '2026-03-02',
  hours: 7.5,
  amountOere: 45_000n,
  corrected: 1,
}
const referral: Course['referral'] = {
  id,
  citizen: null,
  name: 'Amina Yusuf',
  lot: 'A/1',
  lotNo: 1,
  agreement: 'A',
  supplier: 's',
  supplierName: 'Bænken',
  startsOn: '2026-02-02',
  endsBefore: '2026-09-01',
  purpose: 'Et job',
  committedOere: 1n,
  answerDue: '2026-02-09',
  sentOn: '2026-02-01',
  state: 'active',
  answerReason: null,
  answeredOn: '2026-02-02',
  endedOn: null,
  endReason: null,
}
const attendance = { id: 3, referral: id, day: '2026-03-02', kind: 'absent', hours: null, hourKind: null } as const
const nothing = { stepNames: [], steps: [], uses: [] }
const course: Course = { referral, placements: [placement], weeks: [week], attendance: [attendance], ...nothing }
const stale = new Refusal('stale', 'Oplysningerne er ændret.', { rule: 'STALE' })

async function html(view: { body: Child }): Promise<string> {
  return rendered(view.body)
}

test('a day is one tap a person, and what stands is what a tap replaces', async () => {
  const person = { referral: id, name: 'Amina Yusuf', lotNo: 1, startsOn: '2026-02-02', endsBefore: '2026-09-01' }
  const shown = {
    day: today,
    week: '2026-W10',
    people: [{ ...person, attendance, hourKinds: [], placements: [{ ...placement, hours: week }] }],
  }
  const out = await html(dayView(shown, today))
  expect(out).toContain('name="replaces" value="3"')
  expect(out).toContain('7,5 timer, uge 10, 2026')
  const again = await html(
    dayView(shown, today, { values: { referral: id, kind: 'present' }, refusal: stale, errors: [] }),
  )
  expect(again).toContain('Du trykkede »Mødt«, men der står nu »Udeblevet«')
  expect(await html(dayView({ ...shown, day: '2026-03-05' }, today))).not.toContain('<form')
})

test('a course carries the anchors the ledger points at, and its title is its mark', async () => {
  const view = courseView({ course, lot: 'Delaftale 1', today, mayRegister: true, message: undefined })
  expect(view.title).toBe('Forløb 6B56')
  const out = await html(view)
  expect(out).toContain('id="uge-2026-W10"')
  expect(out).toContain('id="dag-2026-03-02"')
  expect(out).toContain(`href="/forloeb/timer?forloeb=${id}#r7"`)
  expect(out).not.toContain('style=')
})

test('hours: the form holds the row it corrects; a stale answer keeps the input beside what stands', async () => {
  const shown: Shown = {
    placement,
    name: 'Amina Yusuf',
    state: 'active',
    startsOn: '2026-02-02',
    endsBefore: '2026-09-01',
    weeks: [week],
  }
  const facts = { shown, week: '2026-W10', today, mayRegister: true, saved: false }
  expect(await html(hoursView(facts))).toContain('name="replaces" value="7"')
  const again = await html(
    hoursView(facts, {
      values: { hours: '9', week: '2026-W10' },
      refusal: stale,
      errors: [{ message: stale.message }],
    }),
  )
  expect(again).toContain('Du skrev 9. Der står nu 7,5 timer.')
  expect(again).toContain('value="9"')
  expect(await html(hoursView({ ...facts, mayRegister: false }))).not.toContain('<form')
})

test('the hours behind a sum: sum and count first, corrections as rows, no one named', async () => {
  const row: HoursRow = {
    id: 7,
    week: '2026-W10',
    monday: '2026-03-02',
    hours: -2.5,
    registered: 5,
    correction: true,
    amountOere: -15_000n,
    lot: 1,
    agreement: 'A',
    supplier: 'Bænken',
    enterprise: 'Lageret',
    referral: id,
  }
  const filter = { aftale: 'A', delaftale: '1', maaned: undefined, forloeb: undefined, til: '9' }
  const choice = { world: 'practice', query: undefined, offered: true } as const
  const agreements = [{ code: 'A', name: 'Lokal indsats', lots: 2, startsOn: '2026-01-01' }]
  const facts = {
    list: { rows: [row], next: 7, count: 60, hours: 400.5 },
    filter,
    after: undefined,
    choice,
    agreements,
  }
  const out = await html(hoursListView({ ...facts, today, seesCourse: true }))
  expect(out).toContain('400,5')
  expect(out).toContain('rettet til 5')
  expect(out).toContain('href="/forloeb/timer?aftale=A&amp;delaftale=1&amp;til=9&amp;efter=7"')
  expect(columns.map((column) => column.value(row))).toContain('6B56')
})

test('courses and the placement’s form', async () => {
  const may = { list: false, hours: true, day: false }
  const facts = { rows: [], next: undefined, after: undefined, state: 'active' as const, lotName: () => '' }
  expect(await html(coursesView({ ...facts, may }))).toContain('De enkelte borgere er ikke vist her')
  expect(await html(coursesView({ ...facts, may: { ...may, list: true } }))).toContain('Her står forløbene')
  const over = await html(coursesView({ ...facts, state: 'over', may: { ...may, list: true } }))
  expect(over).toContain('Ingen forløb mangler at blive afsluttet')
  expect(over).toContain('href="/forloeb?tilstand=mangler-afslutning"')
  const shop = { id: 'e', name: 'Lageret', cvr: null, kind: 'employer', trade: 'Lager', aliases: [] }
  const form = await html(placementView({ ...referral, lots: [], offered: [], cost: null }, [shop], today))
  expect(form).toContain('Lageret, lager')
})
