import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestHouse } from '../house.ts'

/** Thirteen digits nobody writes by chance. */
export function plantedPrices(count: number): Set<string> {
  const found = new Set<string>()
  while (found.size < count) {
    const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
    found.add(String(1_000_000_000_000 + ((a * 2 ** 21 + (b >>> 11)) % 8_999_999_999_999)))
  }
  return found
}

/** Which of the planted prices a heap of bytes shows: as digits, as amounts with points, as numbers in binary; as hex and base64 of digits too, if asked. */
export function shownIn(bytes: Buffer, planted: ReadonlySet<string>, encoded = false): string[] {
  return [...inText(bytes.toString('latin1'), planted, encoded), ...inBinary(bytes, planted)]
}

function inText(text: string, planted: ReadonlySet<string>, encoded: boolean): string[] {
  const plain = [...text.matchAll(/[\d.,]{13,24}/g)].map((m) => m[0].replace(/[.,]/g, ''))
  const found = plain.flatMap((digits) => windows(digits).filter((w) => planted.has(w)))
  if (!encoded) return found
  const hexed = [...text.matchAll(/(?:[0-9a-f]{2}){13,}/gi)].map((m) => Buffer.from(m[0], 'hex').toString('latin1'))
  const based = [...text.matchAll(/[A-Za-z0-9+/]{18,}/g)].flatMap(([run]) =>
    (/^[0-9a-f]+$/.test(run) ? [] : [0, 1, 2, 3]).map((at) => Buffer.from(run.slice(at), 'base64').toString('latin1')),
  )
  return [...found, ...[...hexed, ...based].flatMap((inner) => inText(inner, planted, false))]
}

function windows(digits: string): string[] {
  return Array.from({ length: Math.max(0, digits.length - 12) }, (_, i) => digits.slice(i, i + 13))
}

/** Eight-byte numbers, either end first, at any place. All planted ones have two empty bytes on top, and 232 to 2329 in the next two. */
function inBinary(bytes: Buffer, planted: ReadonlySet<string>): string[] {
  const found: string[] = []
  const look = (number: bigint) => planted.has(String(number)) && found.push(String(number))
  const near = (top: number, next: number) => (top << 8) + next >= 232 && (top << 8) + next <= 2329
  for (let at = 0; at + 8 <= bytes.length; at++) {
    if (bytes[at] === 0 && bytes[at + 1] === 0 && near(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0))
      look(bytes.readBigUInt64BE(at))
    if (bytes[at + 7] === 0 && bytes[at + 6] === 0 && near(bytes[at + 5] ?? 0, bytes[at + 4] ?? 0))
      look(bytes.readBigUInt64LE(at))
  }
  return found
}

/** Everything in the database, row by row, as its owner reads it. */
export async function dump(house: TestHouse): Promise<Buffer> {
  return house.asOwner(async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    const parts: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
      parts.push(`${name}\n`, ...rows.map((r) => `${r.row}\n`))
    }
    return Buffer.from(parts.join(''), 'latin1')
  })
}

/** The files below a folder that were written since a moment. */
export function writtenSince(folder: string, since: number): Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join(folder, name)
    try {
      const { mtimeMs, size } = statSync(file)
      return mtimeMs >= since && size > 0 && statSync(file).isFile() ? [readFileSync(file)] : []
    } catch {
      return []
    }
  })
}

/** What lies in memory is on the disk after this. */
export async function flushed(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  await client.query('checkpoint').catch(() => undefined)
  await client.end()
}
