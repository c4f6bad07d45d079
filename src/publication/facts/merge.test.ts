import { expect, test } from 'vitest'
import { NoticeIn } from './facts.input.ts'
import { mergedFacts } from './merge.ts'

const row = (typed: object) => NoticeIn.parse({ tender: 'T', ...typed })

test('a later row adds field by field, and to a lot’s and a supplier’s own row', () => {
  const all = mergedFacts([
    row({ framework: 'none', bidCounts: [{ lot: 1, tenders: 3 }], suppliers: [{ id: 's', city: 'Eksempelby' }] }),
    row({
      nuts: 'DK011',
      bidCounts: [
        { lot: 1, small: 3 },
        { lot: 2, tenders: 0 },
      ],
      suppliers: [{ id: 's', size: 'small' }],
    }),
  ])
  expect(all).toMatchObject({
    ...{ framework: 'none', nuts: 'DK011' },
    bidCounts: [
      { lot: 1, tenders: 3, small: 3 },
      { lot: 2, tenders: 0 },
    ],
    suppliers: [{ id: 's', city: 'Eksempelby', size: 'small' }],
  })
})

test('what is typed last stands', () => {
  expect(mergedFacts([row({ nuts: 'DK011' }), row({ nuts: 'DK012' })]).nuts).toBe('DK012')
})
