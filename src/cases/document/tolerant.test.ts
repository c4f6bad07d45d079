import { expect, test } from 'vitest'
import { questionOf, variantsOf, withPiecesJoined, wordsHolder } from './tolerant.ts'

test('a word a text layer has split is found whole', () => {
  expect(withPiecesJoined('Beskæft igelses- og Integrat ionsudvalget')).toContain('Beskæftigelses-')
  expect(wordsHolder('kortlægning tilbudsviften')('Kort lægning af t ilbudsviften')).toBe(true)
})

test('a word is not joined with a heading that follows it', () => {
  expect(withPiecesJoined('Løsning Økonomi')).toBe('Løsning Økonomi')
  expect(withPiecesJoined('i alt 1,45 mio.')).not.toContain('alt1')
})

test('a scan’s letters are asked for beside the Danish ones', () => {
  expect(variantsOf('økonomi')).toEqual(expect.arrayContaining(['økonomi', 'okonomi', 'gkonomi', 'ekonomi']))
  expect(wordsHolder('socialøkonomi boligområder')('Fremme af socialgkonomi i udsatte boligomréder')).toBe(true)
  expect(wordsHolder('socialoekonomi')('Fremme af socialøkonomi')).toBe(true)
})

test('many such letters do not make endless questions', () => {
  expect(variantsOf('ærøæøåæøå').length).toBeLessThanOrEqual(160)
})

test('a question is words only: signs cannot change it', () => {
  expect(questionOf("a' | b & !c")).toBe("('a':*) & ('b':*) & ('c':*)")
  expect(questionOf(' – ')).toBeUndefined()
})
