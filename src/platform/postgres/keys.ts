import { createHmac, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'

/** Who the program is towards the database. `owner` owns the tables and only migrates; the others see what their role may see. */
export type Login = 'owner' | 'staff' | 'supplier' | 'public' | 'jobs'

/**
 * The password of one login on a server of its own: hex HMAC-SHA256 of the login's name under `<dataDir>/keys/database.key`,
 * which is made on first use. Several machines that share a server must share that file.
 */
export function loginPassword(dataDir: string, login: Login): string {
  return createHmac('sha256', secretKey(dataDir, 'database')).update(login).digest('hex')
}

/** 32 random bytes kept as `<dataDir>/keys/<name>.key`, outside the database, made on first use. */
export function secretKey(dataDir: string, name: 'database' | 'citizens' | 'receipts' | 'demo-openers'): Buffer {
  const directory = path.join(dataDir, 'keys')
  const file = path.join(directory, `${name}.key`)
  const text = read(file) ?? makeKey(directory, file)
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Refusal('invalid', `Nøglen i ${file} er beskadiget; den skal være 64 hextegn.`)
  return Buffer.from(text, 'hex')
}

/** The same, where it has been made already: who only looks makes no key, and may not be let in. */
export function existingKey(dataDir: string, name: 'receipts'): Buffer | undefined {
  const file = path.join(dataDir, 'keys', `${name}.key`)
  try {
    const text = readFileSync(file, 'utf8').trim()
    return /^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : undefined
  } catch {
    return undefined
  }
}

/** Linked into place whole: of two programs that make a key at once, both end up with the first one's. */
function makeKey(directory: string, file: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  try {
    linkSync(own, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(own, { force: true })
  }
  return read(file) ?? ''
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
