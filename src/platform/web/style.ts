import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dkfdsFolder, dkfdsVersion, webFolder } from './places.ts'

/** The compiled sheet and its address. The address changes with the content, so it may be kept for ever. */
export async function stylesheet(): Promise<{ css: string; href: string }> {
  const file = join(cacheFolder, `vifte-${fingerprint()}.css`)
  const css = read(file) ?? keep(file, await compile())
  return { css, href: stylesheetHref() }
}

/** `/static/vifte-<hash>.css`, known without compiling. */
export function stylesheetHref(): string {
  return `/static/vifte-${fingerprint()}.css`
}

const cacheFolder = join(dkfdsFolder, '..', '..', '.cache', 'css')

let known: string | undefined

function fingerprint(): string {
  known ??= sources()
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256').update(`dkfds ${dkfdsVersion}`))
    .digest('hex')
    .slice(0, 12)
  return known
}

function sources(): string[] {
  const look = join(webFolder, 'look')
  const partials = readdirSync(look).filter((name) => name.endsWith('.scss'))
  return [join(webFolder, 'theme.scss'), ...partials.sort().map((name) => join(look, name))]
}

/** Sass is loaded only when the sheet is not in the cache: it costs more than the rest of the start. */
async function compile(): Promise<string> {
  const sass = await import('sass')
  const { css } = sass.compile(join(webFolder, 'theme.scss'), {
    loadPaths: [join(dkfdsFolder, 'scss')],
    style: 'compressed',
    charset: false, // the header says UTF-8, so no byte order mark
    quietDeps: true,
  })
  return css
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Written aside and renamed, so that a program starting beside us never reads half a sheet. */
function keep(file: string, css: string): string {
  try {
    mkdirSync(cacheFolder, { recursive: true })
    const half = `${file}.${process.pid}`
    writeFileSync(half, css)
    renameSync(half, file)
  } catch {
    return css // a read-only installation compiles at each start
  }
  return css
}
