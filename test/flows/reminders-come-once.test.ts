import { expect, test } from 'vitest'
import { remind } from '../../src/agreements/index.ts'
import { listDuties } from '../../src/cases/index.ts'
import { addDays } from '../../src/kernel/day.ts'
import { instantOn } from '../../src/platform/clock.ts'
import { daily } from '../../src/daily.ts'
import { cast, lot1 } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { counted } from '../rest.ts'

const house = await cloneHouse()
const last = '2028-12-31'

/** An agreement for every last day of 2026–2028, put in by the database's owner. */
await house.asOwner(async (client) => {
  await client.query('begin')
  await client.query('set local role vifte_owner')
  await client.query(`insert into portfolio.agreement (code, world, name, kind, state, starts_on, ends_before, cause_kind, cause_id, cause_label, cause_href)
    select 'R-' || to_char(d, 'YYYYMMDD'), 'practice', 'Aftale ' || d::date, 'framework', 'concluded', d::date - 700, d::date + 1, 'test', 'x', 'x', '/'
    from generate_series('2026-01-01'::date, '${last}'::date, '1 day') d`)
  await client.query(
    `insert into portfolio.lot (id, world, agreement, position, no, title, target_group)
    select code || '/1', world, code, 1, 1, 'Lot', $1 from portfolio.agreement where code like 'R-%'`,
    [lot1.targetGroup],
  )
  await client.query(`insert into portfolio.lot_term (world, lot, kind, during, cause_kind, cause_id, cause_label, cause_href)
    select l.world, l.id, 'base', daterange(a.starts_on, a.ends_before), 'test', 'x', 'x', '/'
    from portfolio.lot l join portfolio.agreement a on a.code = l.agreement where a.code like 'R-%'`)
  await client.query('commit')
})
const rows = (where: string) => counted(house, `agreements.reminder where agreement like 'R-%' and ${where}`)
const look = (day: string) => house.as(cast.admin, remind, {}, { at: instantOn(day) })

test('REMIND-31: each of 1,096 agreements gets each reminder once, though the house looks every third week only, and twice', async () => {
  for (let day = '2024-07-01'; day <= last; day = addDays(day, 21)) await look(day)
  await look(last)
  expect(await look(last)).toMatchObject({ reminders: 0, duties: 0 })
  for (const kind of ['ends-12', 'ends-6', 'ends-3'])
    expect([kind, await rows(`kind = '${kind}'`)]).toEqual([kind, 1096])
  expect(await rows(`kind = 'ends-3' and due in ('2026-12-31', '2027-12-31', '2028-02-29', '2028-12-31')`)).toBe(4)
  expect(await rows('made_on - fell_on > 21')).toBe(0)
})

test('TWICE: the house’s own day is done once, in its own name, and what is told stands among the duties', async () => {
  expect(await daily(house)).toEqual([])
  const before = await counted(house, 'agreements.reminder')
  expect(await daily(house)).toEqual([])
  expect(await counted(house, 'agreements.reminder')).toBe(before)
  expect(await counted(house, `platform.journal where act = 'agreements.remind' and by_id = 'house'`)).toBe(1)
  const { duties } = await house.as(cast.officer, listDuties, { from: '2026-12-31', to: '2026-12-31' })
  expect(duties.some((d) => d.cause.kind === 'agreement-reminder')).toBe(true)
})
