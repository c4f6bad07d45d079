import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { House } from '../house.ts'
import type { DB } from '../platform/schema.generated.ts'

export interface CommandContext {
  house: House
  /** What was written after the command's own words. */
  rest: string[]
  say: (line: string) => void
  print: (value: unknown) => void
}

export type Command = (context: CommandContext) => Promise<void>

/** A command that works without a house, so that it can be run anywhere. */
export type OfflineCommand = (context: OfflineContext) => Promise<boolean>

export interface OfflineContext extends Omit<CommandContext, 'house'> {
  /** What must not stand on the command line: from the keyboard, or from standard input. */
  ask: (question: string) => Promise<string>
  /** The public key this house signs receipts with; undefined where there is no house. */
  ownKey?: () => string | undefined
}

/** The owner sees every row: verification and reconciliation would otherwise check only what one caller may see. */
export async function withOwner<T>(house: House, work: (db: Kysely<DB>) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ ...house.owner, max: 1 })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
