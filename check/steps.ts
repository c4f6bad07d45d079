import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { databaseTexts } from './database.ts'
import { rulesDocument, rulesFile, unexplainedRules, writeRules } from './rules.ts'

/** What a step found: nothing, or what is wrong and what to do about it. */
export interface Step {
  name: string
  run(): Promise<string[]> | string[]
}

const root = path.resolve(import.meta.dirname, '..')

/** @param write mend what a program can mend (formatting, generated files) instead of reporting it */
export function steps(write: boolean): Step[] {
  return [
    { name: 'format', run: () => tool('oxfmt', [...(write ? [] : ['--check']), '.'], 'npm run check -- --write') },
    {
      name: 'lint',
      run: () => tool('oxlint', ['--type-aware', '--deny-warnings', '-f', 'unix', '.'], 'mend what is named'),
    },
    { name: 'types', run: () => tool('typescript', ['--noEmit'], 'mend what is named', 'tsc') },
    { name: 'boundaries', run: boundaries },
    { name: 'database', run: () => drift(write) },
    { name: 'rules', run: () => rules(write) },
    {
      name: 'tidy',
      run: () => tool('vitest', ['run', '--config', 'check/tidy.config.ts'], 'mend what is named', '../vitest.mjs'),
    },
  ]
}

/** The tools are run by the Node that runs us: the one package.json pins. */
function tool(name: string, args: string[], mend: string, bin = name): string[] {
  const { status, text } = run(path.join('node_modules', name, 'bin', bin), args)
  return status === 0 ? [] : [text.trim(), `→ ${mend}`]
}

/** A cruiser without its parser sees no modules, and finds nothing wrong with none. */
function boundaries(): string[] {
  const file = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'
  const { status, text } = run(file, ['--config', '.dependency-cruiser.mjs', 'src', 'bench', 'check', 'test'])
  const seen = Number(/(\d+) modules/.exec(text)?.[1] ?? 0)
  const noise = text.replace(/‼ missing-tsc-transpiler[^]*$/, '').trim()
  if (seen <= 100) return [`Only ${seen} modules were read.`, '→ is @swc/core installed? npm ci']
  return status === 0 ? [] : [noise, '→ see docs/boundaries.md']
}

/** What stands in the repository must be what the migrations make. */
async function drift(write: boolean): Promise<string[]> {
  const wrong: string[] = []
  for (const [file, made] of await databaseTexts()) {
    const stands = readFileSync(path.join(root, file), 'utf8')
    if (flat(stands) === flat(made)) continue
    if (write) writeFormatted(file, made)
    else wrong.push(`${file} is not what the migrations make`)
  }
  return wrong.length ? [...wrong, '→ npm run check -- --write'] : []
}

function rules(write: boolean): string[] {
  const { missing, superfluous } = unexplainedRules()
  const unsaid = [
    ...missing.map((id) => `Rule ${id} is not explained`),
    ...superfluous.map((id) => `No code says ${id}`),
  ]
  if (unsaid.length) return [...unsaid, '→ check/rules.ts']
  if (write) writeRules()
  return readFileSync(rulesFile, 'utf8') === rulesDocument()
    ? []
    : ['docs/rules.md is not what the code says', '→ npm run check -- --write']
}

function writeFormatted(file: string, text: string): void {
  writeFileSync(path.join(root, file), text)
  if (file.endsWith('.ts')) tool('oxfmt', [file], '')
}

/** Without the freedom a formatter has: white space, and commas before a closing bracket. */
function flat(text: string): string {
  return text.replace(/\s+/g, '').replace(/,(?=[}\])])/g, '')
}

function run(file: string, args: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status, text: `${stdout}${stderr}` }
}
