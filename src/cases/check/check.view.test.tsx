import { expect, test } from 'vitest'
import { rendered } from '../../platform/web/ui/rendered.ts'
import { checkLead, groupsOf, type Checked, type FindingShown } from './check.view.ts'
import { checkView } from './check.web.tsx'

const finding = (kind: FindingShown['kind'], where: string): FindingShown => ({
  rule: 'NAME-VARIES',
  kind,
  where,
  readings: [
    { says: 'Det ene', document: 'DOC-1', title: 'En sag', place: 'Økonomi', href: '/sager/DOC-1' },
    { says: 'Det andet', document: 'DOC-2', title: 'Et notat', place: 'Tabel 1', href: '/sager/DOC-2' },
  ],
})
const nothing: Checked = { document: 'DOC-1', title: 'En sag', world: 'practice', sums: 0, findings: [], remarks: [] }

test('the first sentence counts what is found, and speaks of sums only where there were any', () => {
  expect(checkLead(nothing)).toBe('Reglerne har ikke fundet noget at se på.')
  expect(checkLead({ ...nothing, sums: 12 })).toContain('Alle 12 summer, der kan regnes efter, stemmer.')
  const wrong = { ...finding('sum', 'En sum'), rule: 'TABLE-SUM' }
  expect(checkLead({ ...nothing, sums: 12, findings: [wrong] })).toBe('Reglerne har fundet ét sted at se på.')
})

test('findings are grouped by what they are, sums first', () => {
  const groups = groupsOf([
    finding('change', 'A'),
    finding('differs', 'B'),
    finding('sum', 'C'),
    finding('differs', 'D'),
  ])
  expect(groups.map((g) => [g.kind, g.findings.map((f) => f.where)])).toEqual([
    ['sum', ['C']],
    ['differs', ['B', 'D']],
    ['change', ['A']],
  ])
})

test('both readings stand with their places, another paper as a link; what readers noticed stands below', async () => {
  const remark = { id: 'x', place: 'Risiko', says: 'To ord', readings: ['ingen', 'nogle'], made_on: '2026-10-01' }
  const page = await rendered(
    checkView({ ...nothing, findings: [finding('differs', 'Et navn')], remarks: [remark] }).body,
  )
  for (const words of ['Et navn', 'Det ene', 'Det andet', 'Tabel 1 i', 'To ord', 'nogle', '1. oktober 2026'])
    expect(page).toContain(words)
  expect(page).toContain('href="/sager/DOC-2"')
  expect(await rendered(checkView(nothing).body)).toContain('Intet at se på')
})
