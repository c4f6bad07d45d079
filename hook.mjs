// Node runs .ts as it is, but not .tsx: this hook compiles pages with esbuild and remembers the result on disk.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const root = import.meta.dirname
const cache = path.join(root, 'node_modules', '.cache', 'tsx')
const options = {
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  format: 'esm',
  target: 'node24',
  sourcemap: 'inline',
  sourcesContent: false,
  logLevel: 'silent',
}
const version = createHash('sha256')
  .update(require('esbuild/package.json').version)
  .update(JSON.stringify(options))
  .digest('hex')
let warmed = false

process.setSourceMapsEnabled(true)
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', shortCircuit: true, source: compiled(fileURLToPath(url)) }
  },
})

function compiled(file) {
  const source = readFileSync(file, 'utf8')
  const known = read(cached(source, file))
  if (known !== undefined) return known
  if (!warmed) return warm(file, source)
  return keep(source, file, compile(source, file))
}

/** esbuild starts a process for every synchronous call: the first miss therefore compiles all pages in one. */
function warm(file, source) {
  warmed = true
  const pages = globSync('src/**/*.tsx', { cwd: root }).map((page) => path.join(root, page))
  try {
    const { outputFiles } = require('esbuild').buildSync({
      ...options,
      entryPoints: pages,
      outdir: root,
      outbase: root,
      write: false,
    })
    for (const out of outputFiles) {
      const page = out.path.replace(/\.js$/, '.tsx')
      keep(readFileSync(page, 'utf8'), page, out.text)
    }
  } catch {
    // One page that does not compile must not stop the others; when it is asked for, compile() says what is wrong.
  }
  return read(cached(source, file)) ?? keep(source, file, compile(source, file))
}

function compile(source, file) {
  return require('esbuild').transformSync(source, {
    ...options,
    loader: 'tsx',
    sourcefile: path.basename(file),
    logLevel: 'error',
  }).code
}

/** The path belongs to the key because the source map names it. */
function cached(source, file) {
  const key = createHash('sha256')
    .update(version)
    .update(path.relative(root, file))
    .update('\0')
    .update(source)
    .digest('hex')
  return path.join(cache, `${key}.mjs`)
}

function keep(source, file, code) {
  const place = cached(source, file)
  const own = `${place}.${process.pid}`
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(own, code)
    renameSync(own, place)
  } catch {
    // The cache is a convenience: a read-only checkout compiles every time.
  }
  return code
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
