import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { reconcileLedger } from '../../src/budget/index.ts'
import { asOwner, openHouse, type House } from '../../src/house.ts'
import { perform } from '../../src/platform/index.ts'
import { backup, restore, type Manifest } from '../../src/platform/backup/index.ts'
import { recordCitizen } from '../../src/referrals/index.ts'
import { cast, newCitizen } from '../cast.ts'
import { cloneHouse, personOf } from '../house.ts'
import { testData } from '../setup/template.ts'

const house = await cloneHouse()
const folder = mkdtempSync(path.join(tmpdir(), 'vifte-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const key = { keyFingerprint: 'the fingerprint of a key', receiptsKey: 'a public key' }
const kept = path.join(folder, 'kept')
const manifest = await copyOf(house, kept)

test('a copy put into an empty database is the same town: every row, every number, ledger and journal', async () => {
  expect(manifest.tables.find((t) => t.name === 'budget.entry')?.rows).toBeGreaterThan(100)
  await inEmptyHouse(async (other) => {
    await other.asOwner((client) => restore(client, kept, key))
    const again = await copyOf(other, path.join(folder, 'again'))
    expect(again.tables).toEqual(manifest.tables)
    expect(again.identities).toEqual(manifest.identities)
    expect(await wrongLeaves(other)).toBe(0)
    const auditor = await personOf(other, cast.auditor)
    expect(await perform(reconcileLedger, {}, other.call(auditor))).toMatchObject({ differencesOere: 0n })
  })
})

test('the town goes on where it was: what is made next gets the next number', async () => {
  await inEmptyHouse(async (other) => {
    await other.asOwner((client) => restore(client, kept, key))
    const caseworker = await personOf(other, cast.caseworker)
    await perform(recordCitizen, newCitizen(), other.call(caseworker))
    const next = BigInt(manifest.identities['platform.journal'] ?? 0) + 1n
    expect(await lastJournalRow(other)).toBe(next)
  })
})

test('a copy that was changed is named by its file, and nothing is put in', async () => {
  const file = path.join(kept, 'budget.entry.copy')
  const whole = readFileSync(file)
  const changed = Buffer.from(whole)
  const at = changed.indexOf('use')
  changed.write('usf', at)
  writeFileSync(file, changed)
  try {
    await inEmptyHouse(async (other) => {
      const refused = other.asOwner((client) => restore(client, kept, key))
      await expect(refused).rejects.toMatchObject({ rule: 'BACKUP', details: { file: 'budget.entry.copy' } })
      expect(await countOf(other, 'platform.person')).toBe(0)
    })
  } finally {
    writeFileSync(file, whole)
  }
})

test('a copy that lacks a table is not put in by halves', async () => {
  await inEmptyHouse(async (other) => {
    const lacking = path.join(folder, 'lacking')
    await copyOf(house, lacking)
    const list = JSON.parse(readFileSync(path.join(lacking, 'manifest.json'), 'utf8')) as Manifest
    list.tables = list.tables.filter((t) => t.name !== 'budget.entry')
    writeFileSync(path.join(lacking, 'manifest.json'), JSON.stringify(list))
    const refused = other.asOwner((client) => restore(client, lacking, key))
    await expect(refused).rejects.toMatchObject({ rule: 'BACKUP', details: { table: 'budget.entry' } })
    expect(await countOf(other, 'registers.enterprise')).toBe(0)
  })
})

test('only an empty database takes a copy, and only with the keys the numbers are sealed and the receipts signed under', async () => {
  await expect(house.asOwner((client) => restore(client, kept, key))).rejects.toMatchObject({ rule: 'BACKUP' })
  await inEmptyHouse(async (other) => {
    const withKeys = (keys: typeof key) => other.asOwner((client) => restore(client, kept, keys))
    await expect(withKeys({ ...key, keyFingerprint: 'another key' })).rejects.toThrow('citizens.key')
    await expect(withKeys({ ...key, receiptsKey: 'another key' })).rejects.toThrow('receipts.key')
    expect(await countOf(other, 'platform.person')).toBe(0)
  })
})

test('a copy never takes the place of another', async () => {
  await expect(copyOf(house, kept)).rejects.toMatchObject({ rule: 'BACKUP' })
})

function copyOf(from: House, to: string): Promise<Manifest> {
  const { installation } = from
  const options = { folder: to, installation, keys: key, madeAt: '2026-10-06T10:00:00.000Z' }
  return from.asOwner((client) => backup(client, options))
}

let made = 0

async function inEmptyHouse(work: (other: House) => Promise<void>): Promise<void> {
  const database = `vifte_c_${process.pid}_empty_${++made}_${Date.now().toString(36)}`
  const admin = house.server.connection('owner', 'postgres')
  await asOwner(admin, (client) => client.query(`create database ${database}`))
  const { mode, municipality } = house.installation
  const databaseUrl = process.env['DATABASE_URL']
  const other = await openHouse({ dataDir: testData, database, mode, municipality, databaseUrl })
  try {
    await work(other)
  } finally {
    await other.close()
    await asOwner(admin, (client) => client.query(`drop database if exists ${database} with (force)`))
  }
}

async function wrongLeaves(of: House): Promise<number> {
  const question =
    'select count(*)::int as n from platform.journal j where leaf is distinct from platform.journal_leaf(j)'
  return of.asOwner(async (client) => (await client.query<{ n: number }>(question)).rows[0]?.n ?? -1)
}

async function lastJournalRow(of: House): Promise<bigint | undefined> {
  const question = 'select max(seq) as last from platform.journal'
  return of.asOwner(async (client) => (await client.query<{ last: bigint }>(question)).rows[0]?.last)
}

async function countOf(of: House, table: string): Promise<number> {
  const question = `select count(*)::int as n from ${table}`
  return of.asOwner(async (client) => (await client.query<{ n: number }>(question)).rows[0]?.n ?? -1)
}
