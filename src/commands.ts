import { Refusal } from './kernel/refusal.ts'
import type { House } from './house.ts'
import { verifyJournal } from './platform/journal.ts'
import { playStory } from './story/play.ts'
import { sql } from 'kysely'
import type { DB } from './platform/schema.generated.ts'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

interface CommandContext {
  house: House
  rest: string[]
  say: (line: string) => void
  print: (value: unknown) => void
}

/** Commands beside the rooms: they look after the house itself. */
export const platformCommands: Record<string, (context: CommandContext) => Promise<void>> = {
  'story load': async ({ house, say, print }) => {
    if (house.installation.mode !== 'demo')
      throw new Refusal('unlawful', 'Fortællingen kan kun indlæses i en demo.', { rule: 'MODE' })
    print(await playStory(house, { progress: say }))
  },
  'journal verify': async ({ house, say, print }) => {
    const verdict = await withOwner(house, (db) => verifyJournal(db))
    print({ rows: verdict.rows, wrong: verdict.wrong })
    if (verdict.wrong.length)
      throw new Refusal('conflict', `${verdict.wrong.length} rækker i journalen svarer ikke til deres segl.`, {
        rule: 'JOURNAL',
      })
    say(`Journalen er hel: ${verdict.rows} rækker er regnet efter.`)
  },
  doctor: async ({ house, print }) => {
    const facts = await withOwner(house, async (db) => {
      const { rows } = await sql<{ version: string; journal: bigint; entries: bigint; size: string }>`
        select version() as version, (select count(*) from platform.journal) as journal, (select count(*) from budget.entry) as entries,
          pg_size_pretty(pg_database_size(current_database())) as size`.execute(db)
      return rows[0]
    })
    print({ database: house.server.describe, ...house.installation, ...facts, node: process.version, now: house.now() })
  },
}

async function withOwner<T>(house: House, work: (db: Kysely<DB>) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ ...house.owner, max: 1 })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
