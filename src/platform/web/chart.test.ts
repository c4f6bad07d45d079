import { expect, test } from 'vitest'
import { renderChart } from './chart.ts'
import { shortKroner, shortMonth } from './charts/amounts.ts'
import { useAgainstCeiling, useAgainstCeilingSize } from './charts/bars-against-line.ts'

const months = ['2026-01', '2026-02', '2026-03']
const option = useAgainstCeiling({
  months,
  used: [100_000, 250_000, null],
  cumulative: [100_000, 350_000, null],
  committed: 50_000,
  ceiling: 1_200_000,
  forecast: { low: [null, 350_000, 500_000], middle: [null, 350_000, 600_000], high: [null, 350_000, 700_000] },
})

test('a chart stands inline under a policy without inline style', async () => {
  const svg = await renderChart(option, {
    id: 'brug',
    title: 'Brug & loft',
    desc: 'Brugt <350 t.kr.>',
    ...useAgainstCeilingSize,
  })
  expect(svg).not.toMatch(/\sstyle=|<style/)
  expect(svg).toContain(
    'role="img" aria-labelledby="brug-t" aria-describedby="brug-d"><title id="brug-t">Brug &amp; loft</title>',
  )
  expect(svg).toContain('Brugt &lt;350 t.kr.&gt;')
  expect(svg).toContain('Loft: 1,2 mio. kr.')
  expect(svg).toContain('font-size="14px"')
})

test('the same figures give the same bytes, and two charts share no ids', async () => {
  const frame = { title: 'T', desc: 'D', ...useAgainstCeilingSize }
  const first = await renderChart(option, { id: 'a', ...frame })
  expect(await renderChart(option, { id: 'a', ...frame })).toBe(first)
  const other = await renderChart(option, { id: 'b', ...frame })
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids(first).filter((id) => ids(other).includes(id))).toEqual([])
})

test('a chart without ceiling or use is still a chart', async () => {
  const bare = useAgainstCeiling({ months, used: [null, null, null], cumulative: [null, null, null], ceiling: null })
  const svg = await renderChart(bare, { id: 'c', title: 'T', desc: 'D', ...useAgainstCeilingSize })
  expect(svg).not.toMatch(/Loft|NaN/)
})

test('amounts and months on an axis are short and Danish', () => {
  expect([850_000, 12_400_000, 999, 0].map(shortKroner)).toEqual(['850 t.kr.', '12,4 mio. kr.', '999 kr.', '0 kr.'])
  expect(['2026-03', 'I alt'].map(shortMonth)).toEqual(['marts 26', 'I alt'])
})
