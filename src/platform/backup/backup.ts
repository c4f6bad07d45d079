import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import type { Installation } from '../clock.ts'
import { copyOut } from './copy.ts'
import { manifestFile, refused, type KeysTold, type Manifest } from './manifest.ts'
import { copyToText, excluded, plainText, tablesOf, type Table } from './tables.ts'

export interface BackupOptions {
  folder: string
  installation: Installation
  keys: KeysTold
  /** ISO instant. */
  madeAt: string
}

/**
 * A whole copy of the database as it stood in one moment, taken while it is in use: one file a table, and a manifest with
 * hashes and counts. The folder appears under its name when it is complete. Keys are not in it.
 * @throws Refusal BACKUP when the folder is there already
 */
export async function backup(client: pg.Client, options: BackupOptions): Promise<Manifest> {
  const folder = path.resolve(options.folder)
  if (existsSync(folder)) throw refused(`${folder} findes allerede. Vælg et nyt navn til kopien.`, { folder })
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  try {
    const migrations = await migrationsIn(client)
    const kept = await inOneMoment(client, () => copied(client, unfinished))
    const { mode, municipality } = options.installation
    const { madeAt, keys } = options
    const facts = { format: 'vifte-backup/1' as const, madeAt, mode, municipality, migrations, ...keys }
    const manifest = { ...facts, excluded: [...excluded], ...kept }
    write(path.join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`)
    renameSync(unfinished, folder)
    return manifest
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
}

async function inOneMoment<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query(`set local role vifte_owner; ${plainText}`)
    return await work()
  } finally {
    await client.query('rollback')
  }
}

async function copied(client: pg.Client, folder: string): Promise<Pick<Manifest, 'tables' | 'identities'>> {
  const tables: Manifest['tables'] = []
  const identities: Manifest['identities'] = {}
  for (const table of await tablesOf(client)) {
    tables.push(await copyTable(client, folder, table))
    if (table.identity) identities[table.name] = await lastGiven(client, table.name, table.identity)
  }
  return { tables, identities }
}

async function copyTable(client: pg.Client, folder: string, table: Table): Promise<Manifest['tables'][number]> {
  const file = `${table.name}.copy`
  const hash = createHash('sha256')
  let [bytes, rows] = [0, 0]
  const descriptor = openSync(path.join(folder, file), 'wx', 0o600)
  try {
    await copyOut(client, copyToText(table), (piece) => {
      writeSync(descriptor, piece)
      hash.update(piece)
      bytes += piece.length
      rows += 1 // the server sends a row a message
    })
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  return { name: table.name, file, rows, bytes, sha256: hash.digest('hex') }
}

/** A sequence stands outside transactions: it may be ahead of the rows, never behind them. */
async function lastGiven(client: pg.Client, table: string, column: string): Promise<string | null> {
  const { rows } = await client.query<{ last: bigint | null }>(
    `select pg_sequence_last_value(pg_get_serial_sequence($1, $2)::regclass) as last`,
    [table, column],
  )
  const last = rows[0]?.last
  return last === null || last === undefined ? null : String(last)
}

export async function migrationsIn(client: pg.Client): Promise<Manifest['migrations']> {
  const { rows } = await client.query<Manifest['migrations'][number]>(
    'select name, sha256 from public.vifte_migration order by name',
  )
  return rows
}

function write(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', 0o600)
  writeFileSync(descriptor, text)
  fsyncSync(descriptor)
  closeSync(descriptor)
}
