import { statfsSync } from 'node:fs'
import { sql } from 'kysely'
import { reconcileLedger } from '../budget/index.ts'
import { verifyFiles } from '../cases/index.ts'
import type { House } from '../house.ts'
import { Refusal } from '../kernel/refusal.ts'
import { perform, type By } from '../platform/index.ts'
import { verifyJournal } from '../platform/journal.ts'
import { migrations } from '../platform/migrate.ts'
import { withOwner, type CommandContext } from './context.ts'

/** How the house is: what it runs on, and whether what must add up does. Exit 5 when something does not. */
export async function doctor({ house, print }: CommandContext): Promise<void> {
  const facts = await factsOf(house)
  const wrong = [
    ...(facts.ledgerDifferenceOere === 0n ? [] : ['Regnskabets tællere svarer ikke til posteringerne.']),
    ...(facts.journalWrong === 0 ? [] : ['Rækker i journalen svarer ikke til deres segl.']),
    ...(facts.diskFreeBytes > leastFree ? [] : ['Der er under 1 GB ledig plads, hvor data ligger.']),
    ...facts.filesCorrupted.map(
      ({ document, name }) => `Filen ${name}${document === null ? '' : ` på ${document}`} er beskadiget.`,
    ),
  ]
  print({ ...facts, wrong })
  if (wrong.length) throw new Refusal('conflict', wrong.join(' '), { rule: 'DOCTOR' })
}

const leastFree = 1_000_000_000

async function factsOf(house: House) {
  const { mode, municipality, clockDay } = house.installation
  const database = await withOwner(house, async (db) => {
    const { rows } = await sql<{ postgres: string; size: string; applied: number; entries: bigint }>`
      select current_setting('server_version') as postgres, pg_size_pretty(pg_database_size(current_database())) as size,
        (select count(*)::int from public.vifte_migration) as applied, (select count(*) from budget.entry) as entries`.execute(
      db,
    )
    return { ...rows[0], journal: await verifyJournal(db) }
  })
  const ledger = await perform(reconcileLedger, {}, house.call(overseer))
  const { files, corrupted } = await perform(verifyFiles, {}, house.call(overseer))
  const disk = statfsSync('.')
  return {
    ...{
      database: house.server.describe,
      mode,
      municipality,
      clockDay,
      now: house.now(),
      machine: new Date().toISOString(),
    },
    ...{ node: process.version, postgres: database.postgres, databaseSize: database.size },
    migrations: { applied: database.applied, known: migrations().length },
    ...{ ledgerEntries: database.entries, ledgerDifferenceOere: ledger.differencesOere },
    ...{ journalRows: database.journal.rows, journalWrong: database.journal.wrong.length },
    ...{ files, filesCorrupted: corrupted },
    diskFreeBytes: disk.bavail * disk.bsize,
  }
}

/** Reads as the auditor may; no person is behind it. */
const overseer: By = { id: 'doctor', name: 'Doctor', role: 'auditor', enterprise: null, world: 'live' }
