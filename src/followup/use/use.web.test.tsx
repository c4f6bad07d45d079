import { expect, test } from 'vitest'
import { rendered } from '../../platform/web/ui/rendered.ts'
import { ceilingState } from '../standing/ceiling.ts'
import { lotUse, type LotUse } from './use.ts'
import { chartInput, monthsSentence, useSentence, wholeOf } from './use.view.ts'
import { UseBody } from './use.web.tsx'

const nbsp = '\u00a0'

const lot: LotUse = lotUse({
  lot: { id: 'A/1', lot: 1, title: 'Havnen', yearlyOere: null },
  account: { limit_oere: 1_000_00n, committed_oere: 100_00n, used_oere: 600_00n, overrun_oere: 0n },
  use: [
    { month: '2026-01-01', used_oere: 200_00n },
    { month: '2026-03-01', used_oere: 300_00n },
    { month: '2026-04-01', used_oere: 100_00n },
  ],
  hours: [{ month: '2026-03-01', hundredths: 1250n, present_days: 9 }],
})
const use = {
  agreement: 'A',
  name: 'Aftalen',
  world: 'practice',
  endsBefore: '2026-07-01',
  asOf: '2026-04-10',
  lots: [lot],
}

test('use against ceiling in a sentence; what the ceiling does not cover is said instead of what is left', () => {
  expect(useSentence(lot)).toBe(
    `60,0${nbsp}% af loftet på 1.000${nbsp}kr. er brugt, og 10,0${nbsp}% er disponeret. 300${nbsp}kr. er tilbage.`,
  )
  expect(useSentence({ ...lot, overrunOere: 50_00n })).toContain(
    `Der er udført arbejde for 50${nbsp}kr., som loftet ikke dækker.`,
  )
  expect(useSentence({ ...lot, ceilingOere: null, remainingOere: null })).toBe(
    `Loftet er ikke oplyst. Der er brugt 600${nbsp}kr.`,
  )
})

test('the months in a sentence: the month under way does not lower the pace', () => {
  expect(monthsSentence(lot, '2026-04-10')).toBe(
    `Til og med april 2026 er der brugt 600${nbsp}kr. Mest blev brugt i marts 2026, 300${nbsp}kr. De seneste to hele måneder er der i gennemsnit brugt 250${nbsp}kr. om måneden.`,
  )
  expect(monthsSentence({ ...lot, months: [] }, '2026-04-10')).toBe('Der er intet forbrug endnu.')
})

test('the chart has every month to the end of the agreement, empty where it has not come', () => {
  expect(chartInput(lot, '2026-07-01')).toEqual({
    months: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    used: [200, 0, 300, 100, null, null],
    cumulative: [200, 200, 500, 600, null, null],
    committed: 100,
    ceiling: 1e3,
  })
  expect(chartInput({ ...lot, months: [] }, null)).toBeNull()
})

test('where a ceiling stands: a person looks when less than a tenth is left', () => {
  const used = (usedOere: bigint) => ceilingState(wholeOf([{ ...lot, usedOere }]))
  expect(ceilingState(wholeOf([lot]))).toEqual({ tone: 'good', words: 'Inden for loftet' })
  // 1.000 kr. − 100 committed − 800 used is a tenth exactly.
  expect([used(800_00n), used(800_01n)].map((s) => s.tone)).toEqual(['good', 'act'])
  expect(ceilingState(wholeOf([{ ...lot, overrunOere: 1n }])).tone).toBe('bad')
  expect(ceilingState(wholeOf([{ ...lot, ceilingOere: null }])).tone).toBe('neutral')
})

test('the agreement’s page: every figure is a door, each month leads to its own rows', async () => {
  const out = await rendered(<UseBody use={use} charts={['<svg class="chart"></svg>']} standings={[]} />)
  expect(out).toContain('href="/budget/posteringer?aftale=A&amp;delaftale=1&amp;art=use&amp;maaned=2026-03">300,00')
  expect(out).toContain('href="/forloeb/timer?aftale=A&amp;delaftale=1&amp;maaned=2026-03">12,5')
  expect(out).toContain('href="/budget/rest?aftale=A&amp;delaftale=1"')
  expect(out).toContain('Opgjort 10. april 2026')
  expect(out).not.toMatch(/ style=|undefined|kr\.\./)
})

test('an agreement of the papers says honestly that there is no ledger', async () => {
  const unknown = { ...lot, ceilingOere: null, usedOere: 0n, remainingOere: null, months: [] }
  const out = await rendered(<UseBody use={{ ...use, world: 'papers', lots: [unknown] }} charts={[]} standings={[]} />)
  expect(out).toContain('Papirerne trykker intet loft og intet forbrug for aftalen.')
})
