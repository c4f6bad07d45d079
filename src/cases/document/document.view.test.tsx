import { expect, test } from 'vitest'
import { rendered } from '../../platform/web/ui/rendered.ts'
import { caseNumber, documentLead, namesOn, noteCode, titlesSentence } from './document.view.ts'
import { documentView, type DocumentView } from './document.web.tsx'
import { documentsView } from './documents.web.tsx'

const names = {
  committeeName: 'Beskæftigelsesudvalget',
  administrationName: null,
  bodies: new Map([['BIU', 'Udvalget']]),
}
const row = {
  id: 'DOC-2013-SPECIAL',
  kind: 'committee-paper',
  title: 'Særindsatser',
  theme: null,
  numbers: '2013-0235258',
  committee: 'BIU',
  administration: null,
  agenda_item: 5,
  meeting_day: null,
  document_day: null,
  filed_on: '2023-12-01',
}
const paper: DocumentView['paper'] = {
  ...row,
  world: 'papers',
  version: 1,
  open: true,
  has_text: false,
  ocr: false,
  meeting_time: null,
  meeting_place: null,
  sender: null,
  addressee: null,
  caseworker: null,
  public_address: null,
  remark: null,
  signed_by: [],
  numbers: [{ number: '2013-0235258', system: null, of: 'case' }],
  annexes: [
    { no: 1, doc_no: '2013-0235258-1', title_in_text: 'Anbefalinger mv.', title_in_list: 'Anbefalinger status mv' },
  ],
  remarks: [],
  events: [
    {
      day: null,
      kind: 'decision',
      label: 'Punkt 1: godkendt',
      cause_kind: 'decision',
      cause_id: 'D1',
      cause_href: '/udvalg/sager/D1',
    },
  ],
  content: { sections: [], points: [], tables: [], names: [], statements: [], citations: [] },
}

test('what is not printed is said in the first sentence', () => {
  const lead = (committee: string | null, meeting_day: string | null) =>
    documentLead({ kind: 'committee-paper', committee, meeting_day })
  expect(lead('udvalget', null)).toBe('Udvalgssag til udvalget. Mødedatoen er ikke trykt.')
  expect(lead('udvalget', '2022-11-21')).toBe('Udvalgssag til udvalget. Mødet var 21. november 2022.')
  expect(lead(null, null)).toBe('Udvalgssag. Udvalg og møde er ikke trykt.')
})

test('a case number names its system when the paper does', () => {
  expect(caseNumber('2022-14856', 'F2')).toBe('2022-14856 (F2)')
  expect(caseNumber('2013-0235258', null)).toBe('2013-0235258')
  expect(caseNumber(null, null)).toBe('ikke trykt')
})

test('an undated paper keeps the names of its own year', () => {
  expect(namesOn({ id: 'DOC-2017-BI105', meeting_day: null }, '2026-10-06')).toBe('2017-12-31')
  expect(namesOn({ id: 'DOC-2022-TENDER', meeting_day: '2022-11-21' }, '2026-10-06')).toBe('2022-11-21')
})

test('two printed titles of one annex are both told', () => {
  expect(titlesSentence(paper.annexes)).toContain('Ét bilag har en anden titel')
  expect(titlesSentence([{ no: 1, doc_no: null, title_in_text: 'A', title_in_list: 'A' }])).toBeUndefined()
})

test('a budget note is known by its code among the numbers', () => {
  expect(
    noteCode({
      numbers: [
        { number: '2026-1', system: 'F2' },
        { number: 'BI105', system: 'budgetnotat' },
      ],
    }),
  ).toBe('BI105')
  expect(noteCode({ numbers: [{ number: 'BI105', system: null }] })).toBeUndefined()
})

test('the paper’s page shows both titles and the decision', async () => {
  const view = documentView({ paper, names })
  const out = await rendered(view.body)
  expect(view.world).toBe('papers')
  for (const words of ['Anbefalinger mv.', 'Anbefalinger status mv', 'Punkt 1: godkendt', 'ikke trykt'])
    expect(out).toContain(words)
})

test('the archive lists papers under their titles', async () => {
  const choice = { world: 'papers', query: undefined, offered: true } as const
  const out = await rendered(documentsView({ choice, rows: [{ ...row, ...names }] }).body)
  expect(out).toContain('href="/sager/DOC-2013-SPECIAL"')
  expect(out).toContain('Dato ikke trykt, nr. 2013-0235258')
})
