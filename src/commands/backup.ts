import { Refusal } from '../kernel/refusal.ts'
import type { House } from '../house.ts'
import { backup, restore, type KeysTold } from '../platform/backup/index.ts'
import { verifyJournal } from '../platform/journal.ts'
import { withOwner, type CommandContext } from './context.ts'

export async function takeBackup({ house, rest, say, print }: CommandContext): Promise<void> {
  const folder = named(rest, 'vifte -- backup <mappe>')
  const manifest = await house.asOwner((client) =>
    backup(client, {
      folder,
      installation: house.installation,
      keys: keysOf(house),
      madeAt: new Date().toISOString(),
    }),
  )
  print({
    folder,
    tables: manifest.tables.length,
    rows: rowsIn(manifest),
    bytes: sum(manifest.tables.map((t) => t.bytes)),
  })
  say(
    'Nøglerne er ikke med i kopien. Gem mappen keys/ for sig: uden citizens.key kan ingen læse borgernes CPR-numre, og uden receipts.key kan huset ikke stå ved de kvitteringer, det har givet for tilbud.',
  )
}

export async function restoreBackup({ house, rest, say, print }: CommandContext): Promise<void> {
  const folder = named(rest, 'vifte -- restore <mappe>')
  const manifest = await house.asOwner((client) => restore(client, folder, keysOf(house)))
  const journal = await withOwner(house, (db) => verifyJournal(db))
  print({ folder, madeAt: manifest.madeAt, tables: manifest.tables.length, rows: rowsIn(manifest), journal })
  if (journal.wrong.length)
    throw new Refusal(
      'conflict',
      'Kopien er lagt ind, som den er, men rækker i dens journal svarer ikke til deres segl.',
      {
        ...{ rule: 'JOURNAL', wrong: journal.wrong.map(String) },
      },
    )
  say('Kopien er lagt ind og regnet efter: hver tabel er den samme som i kopien. Ingen er logget ind.')
}

/** Names the keys without telling of them: what one makes of a fixed text, and the other's public half. */
function keysOf(house: House): KeysTold {
  const keyFingerprint = house.vault.index('vifte backup').toString('hex').slice(0, 16)
  return { keyFingerprint, receiptsKey: house.signet.publicKey }
}

function named(rest: string[], usage: string): string {
  const [folder] = rest
  if (folder === undefined) throw new Refusal('invalid', `Skriv, hvor kopien ligger: npm run -s ${usage}`)
  return folder
}

function rowsIn(manifest: { tables: { rows: number }[] }): number {
  return sum(manifest.tables.map((t) => t.rows))
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
