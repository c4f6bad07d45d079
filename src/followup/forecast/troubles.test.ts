import { expect, test } from 'vitest'
import { ForecastIn } from './forecast.input.ts'

const good = {
  ...{ asOf: '2026-03', ceilingOere: 1000, usedOere: 300, end: '2026-12' },
  months: [
    { month: '2026-01', useOere: 100, open: 4, started: 1, ended: 0 },
    { month: '2026-02', useOere: 100, open: 5, started: 2, ended: 1 },
    { month: '2026-03', useOere: 100, open: 5, started: 0, ended: 0 },
  ],
}

function said(more: object): string[] {
  const read = ForecastIn.safeParse({ ...good, ...more })
  return read.success ? [] : read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`)
}

test('what hangs together is read, with text amounts and without what may be left out', () => {
  expect(said({})).toEqual([])
  expect(said({ ceilingOere: '1000', known: null, portfolio: [] })).toEqual([])
})

test('what does not is said where it stands', () => {
  const [jan, feb, mar] = good.months
  expect(said({ months: [jan, mar] })[0]).toContain('months.1.month: Månederne skal stå i rækkefølge uden huller')
  expect(said({ months: [jan, feb] })[0]).toContain('Månederne skal gå til og med marts 2026')
  expect(said({ months: [jan, feb, { ...mar, open: 7 }] })).toEqual([
    'months.2.open: Åbne i marts 2026 skal være åbne før + påbegyndte − afsluttede: 5 + 0 − 0 = 5, men der står 7',
  ])
  expect(said({ portfolio: [{ months: [jan, mar] }] })[0]).toContain('portfolio.0.months.1.month')
  expect(said({ end: '2050-01' })[0]).toContain('højst slutte 20 år efter')
  expect(said({ known: [{ from: '2026-05', to: '2026-04' }] })[0]).toContain('ligger før den første')
  expect(said({ months: [] })[0]).toContain('mindst én måned')
  expect(said({ paths: 1 })[0]).toContain('mellem 100 og 10000')
})
