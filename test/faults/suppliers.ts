import type { By } from '../../src/platform/index.ts'
import type { TestHouse } from '../house.ts'

/** Suppliers of the test's own, with nothing but a name: as many as it takes. */
export async function manySuppliers(house: TestHouse, count: number): Promise<By[]> {
  const people = Array.from({ length: count }, (_, i): By => {
    const enterprise = `sup-test-${i + 1}`
    return { id: `leader-${i + 1}`, name: `Leder ${i + 1}`, role: 'supplier', enterprise, world: 'practice' }
  })
  await house.asOwner((client) =>
    client.query(
      `insert into registers.enterprise (id, world, name, kind, source_kind)
       select 'sup-test-' || n, 'practice', 'Prøvevirksomhed ' || n, 'supplier', 'practice' from generate_series(1, $1::int) n on conflict do nothing`,
      [count],
    ),
  )
  return people
}

/** What nobody may do with these tables: the owner puts the fence away, does it, and puts it back. */
export async function bySql(house: TestHouse, ...statements: string[]): Promise<void> {
  await house.asOwner(async (client) => {
    const tables = ['bid', 'bid_envelope', 'bid_leaf', 'bid_receipt', 'bid_withdrawal'].map((t) => `procurement.${t}`)
    await client.query('begin')
    for (const table of tables)
      await client.query(`alter table ${table} disable trigger user, no force row level security`)
    for (const statement of statements) await client.query(statement)
    await client.query('set constraints all immediate')
    for (const table of tables) await client.query(`alter table ${table} enable trigger user, force row level security`)
    await client.query('commit')
  })
}
