import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '../../table/table.ts'
import { amountOf } from '../../table/table.ts'
import { placed } from './placement.ts'

const cell = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((n): Cell => ({ kind: 'value', thousandDkk: n })),
  fc.constant<Cell>({ kind: 'blank' }),
)
const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 })

test('whatever is placed stands where it was printed, or is left out; nothing is placed wrong', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const sum = rows[0]!.map((_, y): Cell => value(rows.reduce((s, r) => s + amountOf(r[y]!), 0)))
      const printed = rows.map((r) => ({ cells: r.filter((c) => c.kind !== 'blank'), total: null, isSum: false }))
      const { cells, open } = placed([...printed, { cells: sum, total: null, isSum: true }], 4)
      for (const [i, row] of rows.entries()) {
        for (const [y, c] of row.entries()) {
          const put = cells[i]?.[y]
          if (put?.kind !== 'blank') expect(put).toMatchObject(c)
        }
        const all = row.every((c, y) => c.kind === cells[i]?.[y]?.kind)
        expect(all || open.includes(i)).toBe(true)
      }
    }),
  )
})

function value(n: number): Cell {
  return n === 0 ? { kind: 'zero' } : { kind: 'value', thousandDkk: n }
}
