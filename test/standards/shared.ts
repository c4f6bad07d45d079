import { existsSync } from 'node:fs'
import path from 'node:path'

/** The official standards lie beside the checkout; they are read by tests alone, never by the program. */
export const standards = path.resolve(import.meta.dirname, '../../../shared/standards')
export const eforms = path.join(standards, 'eforms')
export const ocds = path.join(standards, 'ocds')

/**
 * Whether the standards can be read here. In CI they must be: without them nothing would be held, so the test fails.
 * Elsewhere it says on the error stream why it could not run.
 */
export function standardsAreHere(): boolean {
  if (existsSync(path.join(eforms, 'schematrons')) && existsSync(path.join(ocds, 'schema'))) return true
  const why = `The standards are not in ${standards}: nothing was validated against them.`
  if (process.env['CI']) throw new Error(why)
  process.stderr.write(`${why}\n`)
  return false
}
