import { createHash } from 'node:crypto'
import path from 'node:path'
import type pg from 'pg'
import { migrationsIn } from './backup.ts'
import { copyIn, copyOut } from './copy.ts'
import { piecesOf, readManifest, refused, verifyFiles, type KeysTold, type Manifest } from './manifest.ts'
import { copyToText, plainText, tablesOf, type Table } from './tables.ts'

/**
 * Put a backup into an empty database of the same version. All or nothing: every table is read back and hashed before the
 * commit, so that what stands afterwards is what was copied, byte for byte.
 * @throws Refusal BACKUP when a file is changed, the key is another, the version is another, or the database is in use
 */
export async function restore(client: pg.Client, folder: string, keys: KeysTold): Promise<Manifest> {
  const manifest = readManifest(folder)
  verifyFiles(folder, manifest)
  mustHaveTheKeys(manifest, keys)
  await client.query('begin')
  try {
    await mustBeOfTheSameVersion(client, manifest)
    await client.query(`set local role vifte_owner; ${plainText}`)
    const tables = await tablesOf(client)
    await mustBeEmpty(client, tables)
    for (const table of tables) await open(client, table)
    for (const table of tables) await fill(client, folder, table, manifest)
    // What waits for the end of a transaction, such as a bid for its three envelopes, is tried now that every row is there.
    await client.query('set constraints all immediate')
    for (const table of tables) await close(client, table)
    for (const table of tables) await mustAnswer(client, table, manifest)
    await client.query('commit')
    return manifest
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Other receipts than the copy's own would tell every bid's supplier that somebody had tampered with the log. */
function mustHaveTheKeys(manifest: Manifest, { keyFingerprint, receiptsKey }: KeysTold): void {
  const foreign =
    manifest.keyFingerprint !== keyFingerprint
      ? 'citizens.key'
      : manifest.receiptsKey !== undefined && manifest.receiptsKey !== receiptsKey
        ? 'receipts.key'
        : undefined
  if (foreign !== undefined)
    throw refused(`Nøglen ${foreign} hører ikke til kopien. Læg den rigtige nøgle i keys/, før kopien lægges ind.`)
}

async function mustBeOfTheSameVersion(client: pg.Client, { migrations }: Manifest): Promise<void> {
  const here = JSON.stringify(await migrationsIn(client))
  if (here !== JSON.stringify(migrations.map(({ name, sha256 }) => ({ name, sha256 }))))
    throw refused('Kopien er taget med en anden version af Vifte. Læg den ind med den version, og opgradér bagefter.', {
      last: migrations.at(-1)?.name,
    })
}

/** Nothing may be there but what a first start makes; that gives way to the copy's own. */
async function mustBeEmpty(client: pg.Client, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${name} where not (${madeAtStart[name] ?? 'false'}) limit 1`)
    if (rowCount) throw refused('Databasen er ikke tom. En kopi lægges kun ind i en ny database.', { table: name })
  }
  for (const name of Object.keys(madeAtStart))
    await client.query(
      `alter table ${name} disable trigger user; delete from ${name}; alter table ${name} enable trigger user`,
    )
}

/** The rows a new database is born with: the installation's one, the law and the kinds of annex that come with the program. */
const madeAtStart: Readonly<Record<string, string>> = {
  'platform.installation': 'true',
  'registers.law': 'shipped',
  'agreements.annex_kind': 'true',
}

/** Triggers rest meanwhile: the journal's leaves come from the copy, and are not made anew from rows somebody may have changed. */
async function open(client: pg.Client, { name, forced }: Table): Promise<void> {
  const more = forced ? `alter table ${name} no force row level security; ` : ''
  await client.query(`${more}alter table ${name} disable trigger user`)
}

async function close(client: pg.Client, { name, forced }: Table): Promise<void> {
  const more = forced ? `; alter table ${name} force row level security` : ''
  await client.query(`alter table ${name} enable trigger user${more}`)
}

async function fill(client: pg.Client, folder: string, table: Table, manifest: Manifest): Promise<void> {
  const kept = manifest.tables.find((t) => t.name === table.name)
  if (!kept) throw refused(`Kopien mangler tabellen ${table.name}.`, { table: table.name })
  await copyIn(client, `copy ${table.name} from stdin`, piecesOf(path.join(folder, kept.file)))
  const last = manifest.identities[table.name]
  if (table.identity && last)
    await client.query('select setval(pg_get_serial_sequence($1, $2), $3)', [table.name, table.identity, last])
}

async function mustAnswer(client: pg.Client, table: Table, manifest: Manifest): Promise<void> {
  const hash = createHash('sha256')
  await copyOut(client, copyToText(table), (piece) => void hash.update(piece))
  if (hash.digest('hex') !== manifest.tables.find((t) => t.name === table.name)?.sha256)
    throw refused(`Tabellen ${table.name} blev ikke den samme som i kopien; intet er lagt ind.`, { table: table.name })
}
