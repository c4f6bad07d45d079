import { expect, test } from 'vitest'
import { gauge, type Gauge } from './gauge.ts'

const plain: Gauge = {
  id: 'loft',
  title: 'Loft',
  desc: 'Halvdelen er brugt.',
  used: 50,
  committed: 20,
  overrun: 0,
  ceiling: 100,
}

/** Widths of the drawn bars in the order used, committed, overrun. */
function widths(svg: string): number[] {
  return [...svg.matchAll(/<rect x="[\d.]+" y="44" width="([\d.]+)"/g)].map(([, width]) => Number(width)).slice(1)
}

test('used and committed stand in their true proportion', () => {
  const [used, committed] = widths(gauge(plain))
  expect((used ?? 0) / (committed ?? 1)).toBeCloseTo(2.5, 2)
})

test('what lies beyond the ceiling is drawn beyond it, hatched', () => {
  const svg = gauge({ ...plain, used: 110, committed: 0, overrun: 10 })
  expect(svg).toContain('url(#loft-o)"')
  expect(gauge(plain)).not.toContain('url(#loft-o)"')
})

test('the ceiling is named; without one there is neither line nor track', () => {
  expect(gauge({ ...plain, ceiling: 12_400_000 })).toContain('Loft 12,4 mio. kr.')
  expect(gauge({ ...plain, ceiling: null })).not.toContain('Loft ')
})

test('nothing used, a decided exceedance and a forecast are all drawable', () => {
  const svg = gauge({ ...plain, used: 0, committed: 0, exceedance: 10, forecast: { low: 80, high: 130 } })
  expect(svg).not.toMatch(/NaN|Infinity|undefined| style=/)
  expect(svg).toContain('stroke-dasharray')
})
