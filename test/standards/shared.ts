import { existsSync } from 'node:fs'
import path from 'node:path'

/** The official standards lie beside the checkout; they are read by tests alone, never by the program. */
export const standards = path.resolve(import.meta.dirname, '../../../shared/standards')
export const eforms = path.join(standards, 'eforms')
export const ocds = path.join(standards, 'ocds')

/**
 * Whether the standards can be read here. Where the shared folder lies beside the checkout they must be in it: without them
 * nothing would be held, so the test fails. A clone on its own says on the error stream what it could not validate.
 */
export function standardsAreHere(): boolean {
  if (existsSync(path.join(eforms, 'schematrons')) && existsSync(path.join(ocds, 'schema'))) return true
  const why = `The standards are not in ${standards}: nothing was validated against them.`
  if (existsSync(path.dirname(standards))) throw new Error(why)
  process.stderr.write(`${why}\n`)
  return false
}
