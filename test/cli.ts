import { spawn } from 'node:child_process'
import { testData } from './setup/template.ts'

export interface Told {
  exit: number | null
  out: string
  /** The last line of standard error, read as JSON. */
  refusal: { code?: string; rule?: string; message?: string; details?: Record<string, unknown> }
}

/** The command line as a person runs it, on a database of the tests' own server. */
export async function vifte(
  database: string,
  args: string[],
  { input = '', mode = 'demo' }: { input?: string; mode?: 'demo' | 'production' } = {},
): Promise<Told> {
  const env = { ...process.env, VIFTE_DATA: testData, VIFTE_DATABASE: database, VIFTE_MODE: mode }
  const child = spawn(process.execPath, ['--import', './hook.mjs', 'src/cli.ts', ...args], { env })
  let [out, err] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { exit, out, refusal: lastJson(err) }
}

function lastJson(text: string): Told['refusal'] {
  const line = text.trim().split('\n').at(-1) ?? ''
  return line.startsWith('{') ? (JSON.parse(line) as Told['refusal']) : {}
}
