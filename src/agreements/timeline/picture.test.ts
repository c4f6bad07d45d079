import { expect, test } from 'vitest'
import { eventsOf, type TimelineLot } from './events.ts'
import { leadTimeWorkingDays, retenderStart } from './lead-time.ts'
import { timelinePicture } from './picture.ts'

const lot = (no: number, more: Partial<TimelineLot> = {}): TimelineLot => ({
  ...{ no, startsOn: '2024-01-01', endsBefore: '2027-01-01', optionBefore: '2028-01-01', terminated: false },
  ...{ decideBy: '2026-10-02', optionsFrom: [], ...more },
})
const facts = (lots: TimelineLot[], printed = false) => ({ printed, lots, documents: [], changes: [] })
const kinds = (lots: TimelineLot[], printed = false) => eventsOf(facts(lots, printed)).map((e) => `${e.kind} ${e.what}`)

test('lots that meet on a day are said together; one that is terminated has nothing to decide or tender anew', () => {
  expect(kinds([lot(1), lot(2)])).toContain('ends Alle delaftaler')
  expect(kinds([lot(1), lot(2), lot(3, { endsBefore: '2026-07-01' })])).toContain('ends Delaftale 1 og 2')
  expect(kinds([lot(1, { terminated: true })])).toEqual(['starts Delaftale 1', 'terminated Delaftale 1'])
})

test('of a paper’s agreement only what is printed is shown', () => {
  expect(kinds([lot(1)], true)).toEqual(['starts Delaftale 1', 'ends Delaftale 1', 'option-ends Delaftale 1'])
})

test('the re-tender begins as long before as the papers took: 20 June 2022 to 1 September 2023', () => {
  expect(retenderStart('2023-09-01')).toBe('2022-06-20')
  // 62 weeks and Monday to Thursday are 314 weekdays; less 26 December, Easter’s three, 5, 18 and 29 May.
  expect(leadTimeWorkingDays).toBe(307)
})

test('the picture has a lane a lot and a number a day, and is empty when no day is known', () => {
  const lots = [lot(1), lot(2)]
  const events = eventsOf(facts(lots))
  const svg = timelinePicture({ id: 't', title: 'T', desc: 'D', lots, events, today: '2026-10-06' })
  expect(svg.match(/<circle/g)).toHaveLength(events.length)
  expect(svg).toContain('I dag')
  expect(svg).not.toMatch(/style=|NaN/)
  const unknown = lot(0, { startsOn: null, endsBefore: null, optionBefore: null, decideBy: null })
  expect(timelinePicture({ id: 't', title: 'T', desc: 'D', lots: [unknown], events: [], today: null })).toBe('')
})
