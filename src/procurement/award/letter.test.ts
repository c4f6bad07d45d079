import { expect, test } from 'vitest'
import { plainText, textsOf } from '../../platform/documents/model.ts'
import { letterTo, type LetterFacts, type Placed } from './letter.ts'

const placed = (enterprise: string, rank: number | null, won: boolean): Placed => ({
  ...{ enterprise, name: `Øvelse ${enterprise}`, rank, won },
  total: rank === null ? null : '6.560',
  pricePoints: rank === null ? null : '8.000',
  quality: rank === null ? [] : [{ criterion: '1. Metode', points: '6.20', reason: `Grund til ${enterprise}` }],
  inadmissible: rank === null ? ['Sikkerhedspolitikken mangler.'] : [],
})
const facts: LetterFacts = {
  tender: { id: 'T', title: 'Indsats' },
  ...{ municipality: 'Eksempelby Kommune', sentOn: '2026-06-01', earliest: '2026-06-12', standstillDays: 10 },
  ...{ guidance: 'Beslutningen kan påklages.', signedBy: 'Underskrevet af Mette' },
  lots: [
    {
      no: 1,
      title: 'Voksne',
      without: null,
      placed: [placed('a', 1, true), placed('b', 2, false), placed('c', null, false)],
    },
  ],
}
const wordsTo = (who: string, f = facts) =>
  textsOf(letterTo(who, f).blocks)
    .map((t) => t.text)
    .join('\n')

test('one not chosen reads its own points, and the winner’s characteristics and advantages', () => {
  const text = wordsTo('b')
  expect(text).toContain('I er ikke valgt på delaftalen. Jeres tilbud blev nr. 2 af 2.')
  expect(text).toContain('Grund til b')
  expect(text).toContain('Hvad der kendetegner tilbuddet fra Øvelse a')
  expect(text).toContain('Grund til a')
  expect(text).toContain('tidligst indgås den 12. juni 2026')
})

test('the chosen is told so, and nothing of the others', () => {
  const text = wordsTo('a')
  expect(text).toContain('I er valgt som leverandør')
  expect(text).not.toContain('Øvelse b')
})

test('one that could not be considered is told why, and a letter tells of no lot one has not bid on', () => {
  expect(wordsTo('c')).toContain('kunne ikke komme i betragtning. Sikkerhedspolitikken mangler.')
  const two = {
    ...facts,
    lots: [...facts.lots, { no: 2, title: 'Kvinder', without: null, placed: [placed('a', 1, true)] }],
  }
  expect(wordsTo('b', two)).not.toContain('Kvinder')
})

test('where nobody was chosen, the reason stands', () => {
  const lots = facts.lots.map((l) => ({ ...l, without: 'Midlerne blev ikke afsat.', placed: [placed('b', 2, false)] }))
  expect(wordsTo('b', { ...facts, lots })).toContain('Ingen er valgt på delaftalen. Midlerne blev ikke afsat.')
})

test('the last words are the signature', () => {
  const last = letterTo('a', facts).blocks.at(-1)
  expect(last?.type === 'paragraph' ? plainText(last.runs) : '').toBe('Underskrevet af Mette')
})
