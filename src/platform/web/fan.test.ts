import { expect, test } from 'vitest'
import { ticks } from './charts/fan-layout.ts'
import { bladeWords, fan, type FanBlade } from './fan.ts'

const blade: FanBlade = {
  id: 'a',
  label: 'Lager',
  group: 'Voksne',
  places: 40,
  inUse: 30,
  waiting: 0,
  endsWithinYear: false,
  href: '/lotter/a',
}
const frame = { id: 'vifte', title: 'Viften', desc: 'Hvert blad er en delaftale.' }

test('a blade says in words what it shows', () => {
  expect(bladeWords({ ...blade, waiting: 3, endsWithinYear: true })).toBe(
    '40 pladser, 30 i brug, 3 venter, slutter inden for et år',
  )
  expect(bladeWords({ ...blade, places: null, inUse: null })).toBe('antal pladser er ikke oplyst')
})

test('a blade is a link with the same words for eye and ear', () => {
  const svg = fan([blade], frame)
  expect(svg).toContain(
    '<a class="fan-blade" href="/lotter/a" aria-label="1 Lager: 40 pladser, 30 i brug"><title>1 Lager: 40 pladser, 30 i brug</title>',
  )
  expect(svg).toContain('aria-labelledby="vifte-t" aria-describedby="vifte-d"')
})

test('unknown places are a dashed outline with a question mark, never a length of nought', () => {
  const svg = fan([{ ...blade, places: null, inUse: 9, waiting: 2 }], frame)
  expect(svg).toContain('stroke-dasharray')
  expect(svg).toContain('>?</text>')
  expect(svg).not.toContain('url(#vifte-h)"')
  expect(svg).not.toContain('fan-tick')
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

test('waiting is hatched, more in use than places is red, an end within a year marks the tip', () => {
  expect(fan([{ ...blade, waiting: 4 }], frame)).toContain('fill="url(#vifte-h)"')
  expect(fan([{ ...blade, inUse: 44 }], frame)).toMatch(/<path d="[^"]+" fill="#b3261e"\/>/)
  expect(fan([{ ...blade, endsWithinYear: true }], frame)).toContain('stroke-width="5"')
})

test('from none to twenty blades, every number is a number and nothing carries style', () => {
  for (let count = 0; count <= 20; count += 1) {
    const blades = Array.from({ length: count }, (_, index) => ({
      ...blade,
      id: String(index),
      group: `G${index % 4}`,
      places: index * 3,
    }))
    const svg = fan(blades, frame)
    expect(svg.match(/class="fan-blade"/g) ?? []).toHaveLength(count)
    expect(svg).not.toMatch(/NaN|Infinity|undefined| style=/)
  }
})

test('names from outside cannot break out', () => {
  const svg = fan([{ ...blade, label: '"><script>', href: '"onload="x', mark: '<b>' }], frame)
  expect(svg).not.toMatch(/<script|<b>|"onload/)
})

test('rings stand at round numbers', () => {
  expect(ticks(80)).toEqual([20, 40, 60, 80])
  expect(ticks(7)).toEqual([2, 4, 6])
  expect(ticks(1)).toEqual([1])
})
