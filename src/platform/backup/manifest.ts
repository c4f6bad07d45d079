import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'

const Manifest = z.object({
  format: z.literal('vifte-backup/1'),
  madeAt: z.string(),
  mode: z.enum(['demo', 'production']),
  municipality: z.string(),
  /** The schema's version: every migration with its hash. */
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  /** Which citizens.key the personal numbers are sealed under; says nothing of the key itself. */
  keyFingerprint: z.string(),
  /** The public half of receipts.key: who signed the receipts in the copy. Absent from copies made before there were any. */
  receiptsKey: z.string().optional(),
  excluded: z.array(z.string()),
  tables: z.array(
    z.object({ name: z.string(), file: z.string(), rows: z.number(), bytes: z.number(), sha256: z.string() }),
  ),
  /** The last value each identity has given out; null when it has given none. */
  identities: z.record(z.string(), z.string().nullable()),
})
export type Manifest = z.output<typeof Manifest>

/** Which keys a house has, told without telling the keys. */
export interface KeysTold {
  keyFingerprint: string
  receiptsKey: string
}

export const manifestFile = 'manifest.json'

/** @throws Refusal BACKUP when there is no manifest, or it is not one of ours */
export function readManifest(folder: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(readFileSync(path.join(folder, manifestFile), 'utf8')))
  } catch {
    throw refused(`Der er ingen læselig sikkerhedskopi i ${folder}.`, { folder })
  }
}

/** Every file against its hash, before anything is touched. @throws Refusal BACKUP naming the first that does not answer */
export function verifyFiles(folder: string, { tables }: Manifest): void {
  for (const { file, sha256 } of tables) {
    if (path.basename(file) !== file) throw refused(`Kopiens liste nævner en fil uden for mappen: ${file}.`, { file })
    if (sha256Of(path.join(folder, file)) !== sha256)
      throw refused(`Filen ${file} er ændret, siden kopien blev taget. Brug en anden kopi.`, { file })
  }
}

export function* piecesOf(file: string): Generator<Buffer> {
  const descriptor = openSync(file, 'r')
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes)
      const read = readSync(descriptor, piece)
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(descriptor)
  }
}

export function refused(message: string, details: Record<string, unknown> = {}): Refusal {
  return new Refusal('conflict', message, { rule: 'BACKUP', ...details })
}

const pieceBytes = 64 * 1024

function sha256Of(file: string): string | undefined {
  const hash = createHash('sha256')
  try {
    for (const piece of piecesOf(file)) hash.update(piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return hash.digest('hex')
}
