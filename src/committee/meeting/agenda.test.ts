import { expect, test } from 'vitest'
import { closed, moved, placed } from './agenda.ts'

const three = [
  { id: 'a', no: 1 },
  { id: 'b', no: 2 },
  { id: 'c', no: 3 },
]

test('a new case without a number comes last; with one, those after it move down', () => {
  expect(placed(three, 'd')).toEqual([{ id: 'd', no: 4 }])
  expect(placed(three, 'd', 2)).toEqual([
    { id: 'd', no: 2 },
    { id: 'b', no: 3 },
    { id: 'c', no: 4 },
  ])
  expect(placed([], 'd')).toEqual([{ id: 'd', no: 1 }])
})

test('an archive that knows one number keeps it: a gap takes the push, and is not closed', () => {
  const known = [
    { id: 'six', no: 6 },
    { id: 'unknown', no: null },
  ]
  expect(placed(known, 'new', 3)).toEqual([{ id: 'new', no: 3 }])
  expect(closed(known, 'unknown')).toEqual([])
  expect(closed(known, 'six')).toEqual([])
})

test('leaving closes the gap; moving keeps the order of the others', () => {
  expect(closed(three, 'a')).toEqual([
    { id: 'b', no: 1 },
    { id: 'c', no: 2 },
  ])
  expect(moved(three, 'c', 1)).toEqual([
    { id: 'a', no: 2 },
    { id: 'b', no: 3 },
    { id: 'c', no: 1 },
  ])
  expect(moved(three, 'a', 3)).toEqual([
    { id: 'a', no: 3 },
    { id: 'b', no: 1 },
    { id: 'c', no: 2 },
  ])
  expect(moved(three, 'b', 2)).toEqual([])
})
