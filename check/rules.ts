import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { meanings } from './meanings.ts'

const root = path.resolve(import.meta.dirname, '..')
export const rulesFile = path.join(root, 'docs', 'rules.md')

export interface Rule {
  id: string
  code: string[]
  tests: string[]
}

/** `docs/rules.md` as the code stands now: every rule id, where it is said, and the tests that name it. */
export function rulesDocument(): string {
  const rows = rulesInCode().map((r) => {
    const m = meanings[r.id]
    return `| ${r.id} | ${m?.from ?? '?'} | ${m?.says ?? 'not described yet'} | ${links(r.code)} | ${links(r.tests) || '–'} |`
  })
  return [...head, ...rows, ''].join('\n')
}

/** Rule ids the code says and the table below does not explain, and the other way round. */
export function unexplainedRules(): { missing: string[]; superfluous: string[] } {
  const said = rulesInCode().map((r) => r.id)
  return {
    missing: said.filter((id) => !(id in meanings)),
    superfluous: Object.keys(meanings).filter((id) => !said.includes(id)),
  }
}

export function writeRules(): void {
  writeFileSync(rulesFile, rulesDocument())
}

const head = [
  '# Rules',
  '',
  'Generated from the code by `check/rules.ts`; do not edit. A rule id is what a refusal names at REST and CLI; a page says the sentence.',
  '“From” says whose rule it is: **law**, **paper** (a rule the city’s own papers state), **practice** (good practice of the trade)',
  'or **house** (the program’s own order). Tests are those that name the id.',
  '',
  '| Rule | From | Says | Code | Tests |',
  '|---|---|---|---|---|',
]

/** `rule: 'X'` in TypeScript; `"rule": "X"` and `'rule', 'X'` in SQL. */
const said = /\brule: '([A-Z][A-Z0-9-]*)'|"rule": ?"([A-Z][A-Z0-9-]*)"|'rule', ?'([A-Z][A-Z0-9-]*)'/g

function rulesInCode(): Rule[] {
  const all = globSync(['src/**/*.{ts,tsx}', 'db/migrations/*.sql', 'test/**/*.test.ts'], { cwd: root }).sort()
  const texts = all.map((file) => ({ file, test: /\.test\.tsx?$/.test(file), text: textOf(file) }))
  const found = new Map<string, Set<string>>()
  for (const { file, text } of texts.filter((t) => !t.test)) {
    for (const match of text.matchAll(said)) {
      const id = match[1] ?? match[2] ?? match[3] ?? ''
      found.set(id, (found.get(id) ?? new Set()).add(file))
    }
  }
  return [...found]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, files]) => ({
      id,
      code: [...files],
      tests: texts.filter((t) => t.test && names(t.text, id)).map((t) => t.file),
    }))
}

/** A plain English word counts only in quotes; an id no sentence would hold counts anywhere. */
function names(text: string, id: string): boolean {
  const plainWord = /^[A-Z]+$/.test(id)
  return new RegExp(plainWord ? `['"\`]${id}['"\`]` : `(?<![\\w-])${id}(?![\\w-])`).test(text)
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

function links(files: readonly string[]): string {
  return files.map((file) => `[${file.replace(/^(src|db\/migrations|test)\//, '')}](../${file})`).join(', ')
}
