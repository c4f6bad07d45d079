import { expect, test } from 'vitest'
import { memo, note, proposal } from '../../../test/papers.ts'
import { draftOf } from './draft.ts'
import { DraftIn } from './draft.input.ts'
import { fieldInForm, readDraft, writeDraft } from './form.ts'

const bodies = [{ id: 'eb-udvalg', kind: 'committee', name: 'Beskæftigelsesudvalget' }]

test.each([proposal, note, memo])('a draft goes through the form and comes back the same', (text) => {
  const { draft } = draftOf(text, 'papir.txt', bodies)
  const before = DraftIn.parse(draft)
  const after = DraftIn.parse(readDraft(writeDraft(draft)))
  expect(plain(after)).toEqual(plain({ ...before, document: { ...before.document, open: false } }))
})

test('a row emptied is taken out, one written in is added, and an error finds its field', () => {
  const values = writeDraft(draftOf(proposal, 'papir.txt', bodies).draft)
  values['draft.document.content.points.0.says'] = ' '
  values['draft.document.content.points.7.says'] = 'Udvalget godkender tidsplanen'
  values['draft.document.content.points.7.no'] = 'tre'
  const { document } = readDraft(values) as { document: { content: { points: { says: string }[] } } }
  expect(document.content.points.map((p) => p.says)).toHaveLength(2)
  expect(fieldInForm('draft.document.content.points.1.no', values)).toBe('draft.document.content.points.7.no')
})

test('a cell that is no amount is refused beside itself; a concluded cell that is changed is a person’s', () => {
  const values = writeDraft(draftOf(note, 'papir.txt', bodies).draft)
  const cell = 'draft.document.content.tables.0.rows.2.cells.0'
  expect(values[cell]).toBe('150')
  const kept = readDraft(values) as Read
  expect(kept.document.content.tables[0]?.rows[2]?.cells[0]).toMatchObject({ thousandDkk: 150, basis: 'inferred' })
  const mended = readDraft({ ...values, [cell]: '155' }) as Read
  expect(mended.document.content.tables[0]?.rows[2]?.cells[0]).toEqual({ kind: 'value', thousandDkk: 155 })
  expect(() => readDraft({ ...values, [cell]: '15o' })).toThrow(/intet beløb/)
})

interface Read {
  document: { content: { tables: { rows: { cells: object[] }[] }[] } }
}

/** Without the keys that say nothing. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, v: unknown) => v ?? undefined))
}
