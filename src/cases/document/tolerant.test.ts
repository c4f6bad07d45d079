import { expect, test } from 'vitest'
import { holdsWords, questionOf, variantsOf, withPiecesJoined } from './tolerant.ts'

test('a word a text layer has split is found whole', () => {
  expect(withPiecesJoined('Beskæft igelses- og Integrat ionsudvalget')).toContain('Beskæftigelses-')
  expect(holdsWords('Kort lægning af t ilbudsviften', 'kortlægning tilbudsviften')).toBe(true)
})

test('a word is not joined with a heading that follows it', () => {
  expect(withPiecesJoined('Løsning Økonomi')).toBe('Løsning Økonomi')
  expect(withPiecesJoined('i alt 1,45 mio.')).not.toContain('alt1')
})

test('a scan’s letters are asked for beside the Danish ones', () => {
  expect(variantsOf('økonomi')).toEqual(expect.arrayContaining(['økonomi', 'okonomi', 'gkonomi', 'ekonomi']))
  expect(holdsWords('Fremme af socialgkonomi i udsatte boligomréder', 'socialøkonomi boligområder')).toBe(true)
  expect(holdsWords('Fremme af socialøkonomi', 'socialoekonomi')).toBe(true)
})

test('many such letters do not make endless questions', () => {
  expect(variantsOf('ærøæøåæøå').length).toBeLessThanOrEqual(160)
})

test('a question is words only: signs cannot change it', () => {
  expect(questionOf("a' | b & !c")).toBe("('a':*) & ('b':*) & ('c':*)")
  expect(questionOf(' – ')).toBeUndefined()
})
