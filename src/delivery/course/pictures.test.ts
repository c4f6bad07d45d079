import { expect, test } from 'vitest'
import { hoursPicture } from '../hours/hours-picture.ts'
import { lifeLine } from './life-line.ts'

const evil = '"><img src=x>'
const course = { id: 'l', title: evil, desc: evil, startsOn: '2026-03-02', endsBefore: '2026-06-01' }

test('the line of life draws each day and placement, without style and with its words kept as text', () => {
  const svg = lifeLine({
    ...course,
    today: '2026-04-15',
    placements: [{ enterpriseName: evil, startsOn: '2026-04-01', endsBefore: null }],
    attendance: [
      { day: '2026-03-02', kind: 'present' },
      { day: '2026-03-03', kind: 'excused' },
      { day: '2026-03-04', kind: 'absent' },
    ],
  })
  expect(svg).not.toContain('<img')
  expect(svg).not.toContain('style=')
  expect(svg).toContain('<circle')
  expect(svg).toContain('i dag')
})

test('a bar a week with its hours said, and none where there are none', () => {
  const weeks = [
    { week: '2026-W10', hours: 7.5 },
    { week: '2026-W11', hours: 0 },
  ]
  const svg = hoursPicture({ id: 'h', title: 'Timer', desc: 'To uger', weeks })
  expect(svg).toContain('Uge 10: 7,5 timer')
  expect(svg.match(/<rect/g)).toHaveLength(1)
  expect(svg).not.toContain('NaN')
})
