import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Claims } from '../platform/by.ts'
import type { Tx } from '../platform/databases.ts'
import { cast, lot1, today } from '../../test/cast.ts'
import { cloneHouse } from '../../test/house.ts'
import { refusedWith, rolledBack } from '../../test/setup/rolled-back.ts'
import { depositLotEnd, withdrawLotEnd } from './end.store.ts'
import { lotById } from './face.store.ts'
import { depositLotTerm, termsOf, withdrawLotTerm } from './term.store.ts'

const house = await cloneHouse()
const officer: Claims = { by: cast.officer, role: 'officer', enterprise: null, world: 'practice', personAct: null }
const cause = { kind: 'test', id: 't', label: 'Prøve', href: '/' }
const lot = { world: 'practice', lot: lot1.id } as const

async function end(tx: Tx): Promise<string> {
  return (await lotById(tx, lot1.id)).endsBefore ?? ''
}

test('an option moves the lot’s end, and withdrawing it moves it back; both stay as facts', async () => {
  await rolledBack(house, officer, async (tx) => {
    const before = await end(tx)
    const id = await depositLotTerm(tx, { ...lot, kind: 'option', from: before, before: '2031-01-01', cause })
    expect(await end(tx)).toBe('2031-01-01')
    await withdrawLotTerm(tx, id, today)
    expect(await end(tx)).toBe(before)
    await expect(withdrawLotTerm(tx, id, today)).rejects.toMatchObject({ code: 'conflict' })
    expect((await termsOf(tx, [lot1.id])).map((t) => [t.kind, t.withdrawnOn])).toEqual([
      ['base', null],
      ['option', today],
    ])
  })
})

test('two terms that overlap are refused by the act’s guard and by the database', async () => {
  await rolledBack(house, officer, async (tx) => {
    const before = await end(tx)
    const overlapping = { ...lot, kind: 'option', from: '2020-01-01', before: '2031-01-01', cause } as const
    await expect(depositLotTerm(tx, overlapping)).rejects.toMatchObject({ rule: 'TERM-OVERLAP' })
    const state = await refusedWith(tx, () =>
      sql`insert into portfolio.lot_term (world, lot, kind, during, cause_kind, cause_id, cause_label, cause_href)
        values ('practice', ${lot1.id}, 'option', daterange((${before}::date - 1), '2031-01-01'), 'test', 't', 'Prøve', '/')`.execute(
        tx,
      ),
    )
    expect(state).toBe('23P01')
  })
})

test('an early end cuts the term while it stands, whatever options were used', async () => {
  await rolledBack(house, officer, async (tx) => {
    const before = await end(tx)
    const id = await depositLotEnd(tx, { ...lot, endsBefore: '2026-11-01', cause })
    expect(await end(tx)).toBe('2026-11-01')
    await expect(depositLotEnd(tx, { ...lot, endsBefore: '2026-12-01', cause })).rejects.toMatchObject({
      rule: 'DOUBLE-CLICK',
    })
    await withdrawLotEnd(tx, id, today)
    expect(await end(tx)).toBe(before)
  })
})
