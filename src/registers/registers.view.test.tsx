import { expect, test } from 'vitest'
import type { By } from '../platform/index.ts'
import { rendered } from '../platform/web/ui/rendered.ts'
import { namedBodies } from './bodies.view.ts'
import { bodiesView } from './bodies.web.tsx'
import { codesView } from './codes.web.tsx'
import { newEnterpriseView } from './enterprise-form.web.tsx'
import { cvrWords, enterpriseCode, foundWords } from './enterprise.view.ts'
import { enterpriseView } from './enterprise.web.tsx'
import { enterprisesView } from './enterprises.web.tsx'
import { districts, nounsView } from './nouns.web.tsx'

const papers = { world: 'papers', query: 'papirer', offered: true } as const
const practice = { world: 'practice', query: undefined, offered: true } as const
const officer: By = { id: 'officer', name: 'Mette', role: 'officer', enterprise: null, world: 'practice' }
const hki = {
  id: 'SUP-HKI',
  name: 'Hans Knudsen Instituttet',
  cvr: null,
  kind: 'supplier',
  trade: null,
  aliases: ['HKI'],
}

test('what no paper prints is said, not left empty', () => {
  expect(cvrWords(null, 'papers')).toBe('ikke trykt i papirerne')
  expect(cvrWords(null, 'practice')).toBe('ikke oplyst')
  expect(cvrWords('01000004', 'practice')).toBe('01000004')
})

test('the list says what it found', () => {
  const of = (total: number, query = '', kind = '') => foundWords({ total, query, kind, world: 'practice' })
  expect(of(20)).toBe('20 virksomheder i registret.')
  expect(of(1, 'hki', 'supplier')).toBe('1 leverandør i registret med »hki« i navnet.')
  expect(of(0, '', 'employer')).toBe('Ingen arbejdspladser i registret.')
})

test('an enterprise is numbered by its name, in plain letters', () => {
  expect(enterpriseCode('Prøvecaféen Ærø & Ål', 'a1b2')).toBe('proevecafeen-aeroe-aal-a1b2')
  expect(enterpriseCode('***', 'a1b2')).toBe('virksomhed-a1b2')
})

test('a body belongs under a name, never under a number', () => {
  const row = { role: null, valid_from: null }
  const rows = namedBodies([
    { ...row, id: 'KK', kind: 'municipality', name: 'Københavns Kommune', parent: null },
    { ...row, id: 'BIF', kind: 'administration', name: 'Beskæftigelsesforvaltningen', parent: 'KK' },
  ])
  expect(rows.map((r) => [r.kindWords, r.parentName])).toEqual([
    ['Kommune', ''],
    ['Forvaltning', 'Københavns Kommune'],
  ])
})

test('the list shows aliases, offers both worlds, and recording only to those who may', async () => {
  const view = { rows: [hki], total: 1, choice: papers, query: 'hki', kind: '', mayRecord: false }
  const out = await rendered(enterprisesView(view).body)
  expect(out).toContain('også: HKI')
  expect(out).toContain('href="/registre?navn=hki&amp;verden=oevelse"')
  expect(out).not.toContain('Optag en virksomhed')
  const own = await rendered(enterprisesView({ ...view, choice: practice, mayRecord: true }).body)
  expect(own).toContain('href="/registre/virksomheder/ny"')
})

test('more than a page leads on by the last row', async () => {
  const view = { rows: [hki], total: 60, next: 'SUP-HKI', choice: practice, query: '', kind: '', mayRecord: false }
  expect(await rendered(enterprisesView(view).body)).toContain('href="/registre?efter=SUP-HKI"')
})

test('an enterprise of the papers leads to its paper and to its lots', async () => {
  const source = { kind: 'paper', document: 'DOC-2017-BI105', place: 'Tabel 1' }
  const enterprise = { ...hki, world: 'papers', internal: false, mail: null, web: 'hki.dk', source }
  const page = enterpriseView(enterprise, { new: false, world: 'practice' })
  const out = await rendered(page.body)
  expect(page.world).toBe('papers')
  expect(out).toContain('href="/sager/DOC-2017-BI105?sted=Tabel%201"')
  expect(out).toContain('BI105, Tabel 1')
  expect(out).toContain('href="/tilbud?leverandoer=SUP-HKI&amp;verden=papirer"')
})

test('the form keeps what was written; who may not is told who may', async () => {
  expect(newEnterpriseView({ ...officer, role: 'caseworker' }).status).toBe(403)
  const out = await rendered(newEnterpriseView(officer).body)
  expect(out).toContain('action="/registre/virksomheder/ny"')
  expect(out).toContain('name="_key"')
})

test('a day that is no day keeps the text and points at the field', async () => {
  const view = bodiesView({ choice: practice, day: '2026-10-06', written: '32/1', error: 'Ikke en dato.', rows: [] })
  const out = await rendered(view.body)
  expect(view.status).toBe(422)
  expect(out).toContain('value="32/1"')
  expect(out).toContain('href="#felt-dag"')
})

test('a code stands under its committee’s name of that year', async () => {
  const source = { kind: 'paper', document: 'DOC-2017-BI105', place: null }
  const row = {
    code: '78.10',
    year: 2018,
    committee: 'BIU',
    controlArea: 'Service',
    document: 'DOC-2017-BI105',
    source,
  }
  const committeeName = (id: string, year: number) => `${id} i ${year}`
  const view = codesView({ choice: papers, year: '', years: [2018], rows: [row], committeeName })
  expect(await rendered(view.body)).toContain('BIU i 2018')
})

test('an empty register says what would be here', async () => {
  expect(await rendered(nounsView(districts, { choice: practice, rows: [] }).body)).toContain('Her står bydelene')
})
