import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Absolute folder of the installed design system; never relative to the working directory. */
export const dkfdsFolder: string = join(dirname(require.resolve('dkfds')), '..')

/** Absolute folder of this platform room, where the theme lies. */
export const webFolder: string = import.meta.dirname

export const dkfdsVersion: string = versionIn(join(dkfdsFolder, '..', 'package.json'))

/** The version is in the path, so the files may be kept for ever by a browser. */
export const dkfdsHref: string = `/static/dkfds-${dkfdsVersion}`

export const spriteHref: string = `${dkfdsHref}/img/all-svg-icons.svg`

function versionIn(file: string): string {
  const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof found === 'object' && found !== null && 'version' in found && typeof found.version === 'string')
    return found.version
  throw new Error(`No version in ${file}`)
}
