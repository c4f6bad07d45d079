import { expect, test } from 'vitest'
import { pointedAtFirst } from './tables.ts'

const table = (name: string, ...pointsAt: string[]) => ({ name, pointsAt })

test('what a row points at is put in before it, and else the order stands', () => {
  const tables = [
    table('award', 'tender'),
    table('award_lot', 'award'),
    table('need'),
    table('tender', 'route'),
    table('route'),
  ]
  expect(pointedAtFirst(tables).map((t) => t.name)).toEqual(['route', 'tender', 'award', 'award_lot', 'need'])
})

test('two that point at each other are both there', () => {
  expect(pointedAtFirst([table('a', 'b'), table('b', 'a')]).map((t) => t.name)).toEqual(['b', 'a'])
})
