import { expect, test } from 'vitest'
import { rendered } from '../../platform/web/ui/rendered.ts'
import { awardLead, procedure } from './award.view.ts'
import { awardView } from './award.web.tsx'
import { AwardsTable } from './awards.web.tsx'

const award = {
  id: 'T-1',
  world: 'practice',
  title: 'Lokal indsats',
  procedure: 'light-tender',
  decidedOn: '2023-11-20',
  reason: 'Bedst forhold mellem kvalitet og pris.',
  by: 'officer',
  tender: null,
  notice: null,
  revoked: null,
  suspendedBy: 0,
  without: [],
  source: { kind: 'practice', document: null, place: null },
  lots: [
    {
      no: 1,
      title: 'Voksne',
      suppliers: [
        { id: 'a', name: 'Alfa' },
        { id: 'b', name: 'Beta' },
      ],
    },
    { no: 2, title: 'Kvinder', suppliers: [{ id: 'a', name: 'Alfa' }] },
  ],
}

test('a supplier on two lots is counted once', () => {
  expect(awardLead(award)).toBe('To leverandører blev valgt på to delaftaler den 20. november 2023.')
})

test('procedures are said in Danish', () => {
  expect(procedure('direct-allocation').name).toBe('Direkte tildeling')
  expect(procedure('unknown').name).toBe('unknown')
})

test('the award’s page says who, why and how', async () => {
  const out = await rendered(awardView(award).body)
  expect(out).toContain('<a href="/registre/virksomheder/b">Beta</a>')
  expect(out).toContain('Bedst forhold mellem kvalitet og pris.')
  expect(out).toContain('Udbud efter light-regimet')
})

test('the papers print no award, and the empty list says so', async () => {
  const out = await rendered(AwardsTable({ choice: { world: 'papers', query: 'papirer', offered: true }, rows: [] }))
  expect(out).toContain('Papirerne trykker ingen tildeling.')
})
