import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { extensions } from '../../src/publication/ocds/package.ts'
import { ocds } from './shared.ts'

type Node = { [name: string]: unknown }

const releaseId = 'https://standard.open-contracting.org/schema/1__1__5/release-schema.json'
/** What bidOpening and the like would need is named by their extension; ours need none but these. */
const folders = extensions.map((e) => e.name)

/** What OCDS 1.1.5 with our extensions says of a package: complaints, none when it is valid. Fields it does not know are complaints too. */
export function ocdsErrors(file: unknown, kind: 'release' | 'record' = 'release'): string[] {
  const validate = validators()[kind]
  const wrong = validate(file) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`)
  const packed = file as { releases?: unknown[]; records?: { releases: unknown[]; compiledRelease: unknown }[] }
  const releases = packed.releases ?? packed.records?.flatMap((r) => [...r.releases, r.compiledRelease]) ?? []
  return [...wrong, ...releases.flatMap((r, i) => unknownFields(r, extended(), `releases/${i}`))]
}

let kept: { release: Validate; record: Validate } | undefined
type Validate = ((data: unknown) => boolean) & { errors?: { instancePath: string; message?: string }[] | null }

function validators() {
  if (kept) return kept
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ ...extended(), id: releaseId })
  ajv.addSchema(json(path.join(ocds, 'schema', 'versioned-release-validation-schema.json')))
  const compile = (name: string) => ajv.compile(json(path.join(ocds, 'schema', name))) as unknown as Validate
  kept = { release: compile('release-package-schema.json'), record: compile('record-package-schema.json') }
  return kept
}

let patched: Node | undefined

/** The release schema with each extension merged over it (RFC 7396), and closed lists with the codes they then have. */
function extended(): Node {
  if (patched) return patched
  const base = json(path.join(ocds, 'schema', 'release-schema.json'))
  patched = folders.reduce((schema, name) => {
    const file = path.join(ocds, 'extensions', name, 'release-schema.json')
    return existsSync(file) ? (merged(schema, json(file)) as Node) : schema
  }, base)
  closeLists(patched, codelists())
  return patched
}

function merged(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const isObject = typeof target === 'object' && target !== null && !Array.isArray(target)
  const result: Node = isObject ? { ...(target as Node) } : {}
  for (const [name, value] of Object.entries(patch))
    if (value === null) delete result[name]
    else result[name] = merged(result[name], value)
  return result
}

function closeLists(node: unknown, lists: Map<string, string[]>): void {
  if (typeof node !== 'object' || node === null) return
  const { codelist, openCodelist } = node as { codelist?: string; openCodelist?: boolean }
  const codes = codelist && openCodelist === false ? lists.get(codelist) : undefined
  const holder = [node as Node, (node as Node)['items'] as Node | undefined].find((n) => Array.isArray(n?.['enum']))
  if (codes && holder) holder['enum'] = [...codes, ...((holder['enum'] as unknown[]).includes(null) ? [null] : [])]
  for (const value of Object.values(node)) closeLists(value, lists)
}

function codelists(): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  const folder = path.join(ocds, 'codelists')
  for (const f of readdirSync(folder)) lists.set(f, codesIn(path.join(folder, f)))
  for (const name of folders) {
    const own = path.join(ocds, 'extensions', name, 'codelists')
    for (const f of existsSync(own) ? readdirSync(own) : []) {
      const [codes, known] = [codesIn(path.join(own, f)), lists.get(f.slice(1)) ?? []]
      if (f.startsWith('+')) lists.set(f.slice(1), [...known, ...codes])
      else if (f.startsWith('-'))
        lists.set(
          f.slice(1),
          known.filter((c) => !codes.includes(c)),
        )
      else lists.set(f, codes)
    }
  }
  return lists
}

/** The column »Code« of a CSV file; a field in quotes may hold commas and line breaks. */
function codesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const rows: string[][] = [['']]
  let quoted = false
  for (const c of text) {
    const row = rows.at(-1) ?? []
    if (c === '"') quoted = !quoted
    else if (c === ',' && !quoted) row.push('')
    else if (c === '\n' && !quoted) rows.push([''])
    else if (c !== '\r') row[row.length - 1] += c
  }
  const at = (rows[0] ?? []).indexOf('Code')
  return rows.slice(1).flatMap((r) => (r[at] ? [r[at]] : []))
}

function unknownFields(value: unknown, schema: Node | undefined, at: string): string[] {
  const known = resolved(schema)
  if (Array.isArray(value)) return value.flatMap((v, i) => unknownFields(v, known?.['items'] as Node, `${at}/${i}`))
  if (typeof value !== 'object' || value === null) return []
  const properties = (known?.['properties'] ?? {}) as Record<string, Node>
  return Object.entries(value).flatMap(([name, v]) =>
    name in properties ? unknownFields(v, properties[name], `${at}/${name}`) : [`${at}/${name} is no field of OCDS`],
  )
}

function resolved(schema: Node | undefined): Node | undefined {
  const ref = schema?.['$ref']
  if (typeof ref !== 'string') return schema
  return (extended()['definitions'] as Record<string, Node>)[ref.split('/').at(-1) ?? '']
}

function json(file: string): Node {
  return JSON.parse(readFileSync(file, 'utf8')) as Node
}
