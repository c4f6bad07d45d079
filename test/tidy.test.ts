import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rooms as plan } from '../src/cycle.ts'
import { acts } from '../src/rooms.ts'
import { roomSchemas } from '../src/platform/schema/schemas.ts'
import { da, en, partWords } from '../src/platform/web/words.ts'
import { roleNames } from '../src/platform/roles.ts'

const root = path.resolve(import.meta.dirname, '..')
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')
const filesOf = (pattern: string) => globSync(pattern, { cwd: root }).filter((f) => !f.endsWith('schema.generated.ts'))

const code = ['src', 'test', 'bench', 'check'].flatMap((folder) => filesOf(`${folder}/**/*.{ts,tsx}`)).sort()
const texts = new Map(code.map((file) => [file, textOf(file)]))
const roomNames: string[] = plan.map((room) => room.name)

/** `file: what` for every file of the code in which the pattern is found. */
function found(pattern: RegExp, files: Iterable<string> = texts.keys()): string[] {
  return [...files].flatMap((file) => {
    const match = pattern.exec(texts.get(file) ?? textOf(file))
    return match ? [`${file}: ${match[0].trim()}`] : []
  })
}

test('files are small: none above 300 lines, the middle one at most 50 or so', () => {
  const sizes = [...texts].map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))
  expect(sizes.filter((s) => s.lines > 300)).toEqual([])
  const source = sizes
    .filter((s) => s.file.startsWith('src/'))
    .map((s) => s.lines)
    .sort((a, b) => a - b)
  expect(source[source.length >> 1]).toBeLessThanOrEqual(58)
})

test('functions are small: the linter refuses one above 60 lines', () => {
  expect(textOf('.oxlintrc.json')).toContain('"eslint/max-lines-per-function": ["error", { "max": 60 }]')
})

test('no unfinished notes, nothing left out of the tests, no hole in the types', () => {
  // Written in pieces, so that this file does not find itself.
  const marks = [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['HA', 'CK:'],
  ].map((m) => `\\b${m.join('')}\\b`)
  const holes = [
    ['@ts-', 'ignore'],
    ['@ts-', 'nocheck'],
    ['@ts-', 'expect-error'],
    [': a', 'ny\\b'],
    ['<a', 'ny>'],
  ]
  const left = ['only', 'skip', 'todo'].map((word) => `\\b(test|it|describe)\\.${word}\\b`)
  expect(found(new RegExp([...marks, ...holes.map((h) => h.join('')), ...left].join('|')))).toEqual([])
})

test('pages are built from parts: no style attribute, no script of their own', () => {
  const pages = [...texts.keys()].filter((f) => f.startsWith('src/') && f.endsWith('.tsx') && !f.endsWith('.test.tsx'))
  expect(pages.length).toBeGreaterThan(40)
  expect(found(/\sstyle=|dangerouslySetInnerHTML|\son[a-z]+=["{]/, pages)).toEqual([])
  expect(found(/<script(?![^>]*\bsrc=)/, pages)).toEqual([])
})

test('every room, the kernel, the platform and the story say what they are for', () => {
  const homes = [...roomNames, 'kernel', 'platform', 'story'].map((name) => `src/${name}/README.md`)
  expect(homes.filter((file) => globSync(file, { cwd: root }).length === 0)).toEqual([])
  for (const file of homes) expect(textOf(file).split('\n').length, file).toBeGreaterThan(8)
})

test('a room’s README names each of its acts', () => {
  const missing = acts.filter((a) => !textOf(`src/${a.room}/README.md`).includes(`\`${a.verb}\``))
  expect(missing.map((a) => a.name)).toEqual([])
})

test('a room writes its own tables only, and reads its own and earlier ones', () => {
  const order = ['platform', ...roomNames]
  const schemas = roomSchemas.join('|')
  const writing = new RegExp(
    `(?:insert\\s+into|update|delete\\s+from|(?:insertInto|updateTable|deleteFrom)\\(\\s*['"\`])\\s*(${schemas})\\.`,
    'gi',
  )
  const naming = new RegExp(`\\b(${schemas})\\.[a-z_]+`, 'g')
  const wrong = [...texts].flatMap(([file, text]) => {
    const room = /^src\/([a-z]+)\/.*\.(store|acts)\.ts$/.exec(file)?.[1]
    if (room === undefined || room === 'story') return []
    const own = order.indexOf(room)
    const sql = [...text.matchAll(/`[^`]*`|'[a-z]+\.[a-z_]+(?: as [a-z_]+)?'/g)].map((m) => m[0]).join('\n')
    const written = [...text.matchAll(writing)].flatMap((m) => (m[1] === room ? [] : [`${file} writes ${m[1]}`]))
    const named = [...sql.matchAll(naming)].filter((m) => order.indexOf(m[1] ?? '') > own)
    return [...written, ...named.map((m) => `${file} reads ${m[0]}`)]
  })
  // The frame round a page names the enterprise a person acts for (docs/boundaries.md).
  expect(wrong).toEqual(['src/platform/people.store.ts reads registers.enterprise'])
})

test('every act tells in one Danish sentence without a full stop what it does, and who may', () => {
  expect(acts.length).toBeGreaterThan(40)
  expect(acts.filter((a) => !/^[A-ZÆØÅ].{5,110}[^.!?]$/.test(a.summary)).map((a) => a.name)).toEqual([])
  expect(acts.filter((a) => a.may.length === 0).map((a) => a.name)).toEqual([])
  expect(new Set(acts.map((a) => a.name)).size).toBe(acts.length)
})

test('what is Danish is English too', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort())
  expect(Object.values({ ...da, ...en }).filter((v) => v === '')).toEqual([])
  expect(Object.keys(partWords('en')).sort()).toEqual(Object.keys(partWords('da')).sort())
  for (const names of Object.values(roleNames)) expect([names.da, names.en].every(Boolean)).toBe(true)
  for (const room of plan) expect([room.danish, room.english].every(Boolean)).toBe(true)
})

test('the types a room shows the others are explained in the glossary', () => {
  const glossary = textOf('docs/glossary.md')
  const nouns = roomNames.flatMap((room) => {
    const exported = [...(texts.get(`src/${room}/index.ts`) ?? '').matchAll(/export (type )?\{([^}]*)\}/g)]
    return exported.flatMap(([, all, list = '']) =>
      list.split(',').flatMap((item) => (all || /\btype\b/.test(item) ? [item.replace(/\btype\b/, '').trim()] : [])),
    )
  })
  expect(nouns.filter((noun) => noun && !new RegExp(`\\b${noun}\\b`).test(glossary))).toEqual([])
})

test('nothing here knows the machine it was made on', () => {
  const places = [
    ['/wo', 'rk/'],
    ['/tmp/br', 'ief'],
    ['/ro', 'ot/'],
    ['/ho', 'me/'],
  ].map((p) => p.join(''))
  const written = [
    '*.{md,json,mjs,ts}',
    'docs/**/*.md',
    'src/**/*.{md,scss}',
    'db/**/*.sql',
    '.ci/*',
    '.npmrc',
    '.oxlintrc.json',
  ]
  const all = [...code, ...written.flatMap((pattern) => globSync(pattern, { cwd: root }))].filter(
    (f) => !f.includes('.log'),
  )
  expect(found(new RegExp(places.map((p) => `["'\`(\\s]${p}`).join('|')), all)).toEqual([])
})

test('every package is fetched from the public registry, by its hash', () => {
  const lock = JSON.parse(textOf('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>
  }
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '')
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(([, p]) => !p.integrity?.startsWith('sha512-')).map(([name]) => name)).toEqual([])
  const elsewhere = packages.filter(
    ([, p]) => p.resolved !== undefined && !p.resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(elsewhere.map(([name]) => name)).toEqual([])
  const manifest = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.values(manifest[kind] ?? {}),
  )
  expect(versions.filter((v) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(v))).toEqual([])
})
