import { expect, test } from 'vitest'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { registerAttendance, registerHours, showCourse, showDay } from '../../src/delivery/index.ts'
import { verifyJournal } from '../../src/platform/journal.ts'
import type { DB } from '../../src/platform/schema.generated.ts'
import { findCitizen, recordCitizen, refer, showCitizen } from '../../src/referrals/index.ts'
import { listEnterprises } from '../../src/registers/index.ts'
import { agreementEnds, cast, lot1, lot2, newCitizen, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { employed, sent } from '../steps.ts'

const house = await cloneHouse()

interface Row {
  act: string
  kind: string
  by_id: string
  citizens: string[]
  purpose: string | null
}

test('a change leaves one row that names who, what and whom it was about', async () => {
  const { placement, citizen } = await employed(house)
  const rows = await written(() => house.as(cast.mentor, registerHours, { placement, week: today, hours: 6 }))
  expect(rows).toEqual([
    {
      act: 'delivery.register-hours',
      kind: 'change',
      by_id: cast.mentor,
      citizens: [citizen],
      purpose: registerHours.summary,
    },
  ])
})

test('a refused change leaves none', async () => {
  const { citizen } = await sent(house)
  const again = {
    citizen,
    lot: lot1.id,
    supplier: lot1.supplier,
    startsOn: today,
    endsOn: agreementEnds,
    purpose: 'Igen.',
  }
  expect(await written(() => house.as(cast.caseworker, refer, again))).toEqual([])
  expect(await written(() => house.as(cast.caseworker, registerHours, {}))).toEqual([])
  expect(
    await written(() => house.as(cast.mentor, registerAttendance, { referral: 'ingen', day: today, kind: 'present' })),
  ).toEqual([])
})

test('a repeated call with its key is one effect and one row', async () => {
  const input = newCitizen()
  const rows = await written(async () => {
    await house.as(cast.caseworker, recordCitizen, input, { key: 'journal-once' })
    await house.as(cast.caseworker, recordCitizen, input, { key: 'journal-once' })
  })
  expect(rows).toHaveLength(1)
})

test('each reading of a citizen is one row with the citizen and the purpose', async () => {
  const { citizen, referral } = await employed(house)
  const purpose = 'Opfølgning i samtale'
  const show = await written(() => house.as(cast.caseworker, showCitizen, { citizen }, { purpose }))
  expect(show).toEqual([
    { act: 'referrals.show-citizen', kind: 'read', by_id: cast.caseworker, citizens: [citizen], purpose },
  ])
  const course = await written(() => house.as(cast.mentor, showCourse, { referral }))
  expect(course.map((r) => r.citizens)).toEqual([[citizen]])
  const day = await written(() => house.as(cast.mentor, showDay, {}))
  expect(day).toHaveLength(1)
  expect(day[0]?.citizens).toContain(citizen)
})

test('what touches no person leaves no row', async () => {
  expect(await written(() => house.as(cast.caseworker, listEnterprises, {}))).toEqual([])
})

test('a search by personal number, however it is written, leaves no number in the journal', async () => {
  const { cpr, ...rest } = newCitizen()
  const [date, serial] = [cpr.slice(0, 6), cpr.slice(6)]
  await house.as(cast.caseworker, recordCitizen, { ...rest, cpr: `${date}-${serial}` })
  for (const query of [cpr, `${date}-${serial}`, `${date} ${serial}`, `${date}–${serial}`, ` ${cpr} `])
    await house.as(cast.caseworker, findCitizen, { query })
  expect(await journalText(date)).not.toMatch(new RegExp(`${date}\\D{0,3}${serial}`))
})

test('no personal number of the told story stands in the journal', async () => {
  const text = await journalText('')
  // Ten digits whose day is a day or a day + 60, alone or divided after the sixth.
  expect(text.match(/(?<![\w-])(?:[0-2]\d|3[01]|[67-8]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[-– ]?\d{4}(?![\w-])/g)).toBeNull()
})

test('the journal is whole, and a tampered row is found', async () => {
  const before = await verified()
  expect(before.wrong).toEqual([])
  expect(before.rows).toBeGreaterThan(100)
  const seq = await house.asOwner(async (client) => {
    await client.query('set session_replication_role = replica')
    const { rows } = await client.query<{ seq: bigint }>(
      `update platform.journal set purpose = 'noget andet' where seq = (select max(seq) from platform.journal) returning seq`,
    )
    return rows[0]?.seq
  })
  expect((await verified()).wrong).toEqual([seq])
})

test.each(['staff', 'supplier', 'public'] as const)(
  'the %s login can neither read, change nor delete it',
  async (login) => {
    const pool = house.databases.pools[login]
    const seen = await outcome(pool, 'select count(*)::int as n from platform.journal')
    expect([0, '42501']).toContain(seen)
    for (const statement of [
      `update platform.journal set purpose = 'x'`,
      'delete from platform.journal',
      'truncate platform.journal',
      `insert into platform.journal (at, act, kind, by_id, by_role, world, input, leaf) values (now(), 'x.y', 'change', 'en anden', 'officer', 'practice', '{}', '')`,
    ])
      expect(await outcome(pool, statement), statement).toBe('42501')
  },
)

test('even the owner is stopped by the trigger', async () => {
  const change = house.asOwner((client) => client.query(`update platform.journal set purpose = 'x' where seq = 1`))
  await expect(change).rejects.toMatchObject({ code: '42501' })
})

test('about lot 2’s citizens the mentor of lot 1 leaves no row, for there was nothing to read', async () => {
  const { referral } = await sent(house, { lot: 2 })
  expect(lot2.supplier).not.toBe(lot1.supplier)
  expect(await written(() => house.as(cast.mentor, showCourse, { referral }))).toEqual([])
})

/** The rows written while something happens, refused or not. */
async function written(happens: () => Promise<unknown>): Promise<Row[]> {
  const last = await house.asOwner(
    async (c) => (await c.query<{ n: bigint }>('select coalesce(max(seq), 0) as n from platform.journal')).rows[0]?.n,
  )
  await happens().catch(() => undefined)
  return house.asOwner(async (client) => {
    const { rows } = await client.query<Row>(
      'select act, kind, by_id, citizens::text[] as citizens, purpose from platform.journal where seq > $1 order by seq',
      [last],
    )
    return rows
  })
}

async function journalText(containing: string): Promise<string> {
  return house.asOwner(async (client) => {
    const { rows } = await client.query<{ text: string | null }>(
      `select string_agg(concat_ws(' ', input::text, purpose), e'\\n') as text from platform.journal where input::text like '%' || $1 || '%'`,
      [containing],
    )
    return rows[0]?.text ?? ''
  })
}

async function verified() {
  const pool = new pg.Pool({ ...house.owner, max: 1 })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await verifyJournal(db)
  } finally {
    await db.destroy()
  }
}

async function outcome(pool: pg.Pool, statement: string): Promise<number | string> {
  try {
    const { rows } = await pool.query<{ n: number }>(statement)
    return rows[0]?.n ?? -1
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown'
  }
}
