import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { buildSync } from 'esbuild'
import { webFolder } from './places.ts'

/** A page's script as browsers fetch it: its address changes with its content, so it may be kept for ever. */
export interface BuiltScript {
  /** `/static/<name>-<hash>.js` */
  src: string
  /** Subresource integrity, `sha384-…`. */
  integrity: string
  code: string
  /** What went into it, from the source folder: `budget/note/compose/grid.ts`. */
  inputs: string[]
}

const sourceFolder = join(webFolder, '..', '..')
const known = new Map<string, BuiltScript>()

/**
 * The script of the file `<name>.client.ts`, in whichever room it lies; bundled at the first page that asks for it.
 * @throws Error when no room, or more than one, has such a file
 */
export function scriptNamed(name: string): BuiltScript {
  const before = known.get(name)
  if (before) return before
  const files = /^[a-z-]+$/.test(name) ? globSync(`**/${name}.client.ts`, { cwd: sourceFolder }) : []
  const [file] = files
  if (file === undefined || files.length > 1) throw new Error(`${files.length} files are the script ${name}`)
  const built = bundle(join(sourceFolder, file))
  known.set(name, built)
  return built
}

/** The script at an address, or undefined: a page of an older version asks for one that is gone. */
export function scriptAt(href: string): BuiltScript | undefined {
  const name = /^\/static\/([a-z-]+)-[0-9a-f]{12}\.js$/.exec(href)?.[1]
  if (name === undefined || !scriptNames().includes(name)) return undefined
  const script = scriptNamed(name)
  return script.src === href ? script : undefined
}

export function scriptNames(): string[] {
  return globSync('**/*.client.ts', { cwd: sourceFolder }).map((file) => basename(file, '.client.ts'))
}

/** One file with everything it imports; esbuild's process ends with the call. */
export function bundle(file: string): BuiltScript {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [file],
    absWorkingDir: sourceFolder,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  const hash = createHash('sha384').update(code)
  const name = basename(file, '.client.ts')
  return {
    src: `/static/${name}-${hash.copy().digest('hex').slice(0, 12)}.js`,
    integrity: `sha384-${hash.digest('base64')}`,
    code,
    inputs: Object.keys(metafile.inputs).map((input) => relative('', input).split(sep).join('/')),
  }
}
