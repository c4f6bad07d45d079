import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { isDay } from './kernel/day.ts'
import { Refusal } from './kernel/refusal.ts'
import { openHouse, type House } from './house.ts'
import {
  instantOn,
  mayDo,
  mustBeFieldsOf,
  perform,
  toJson,
  type Act,
  type By,
  type FileMade,
} from './platform/index.ts'
import { keyFrom, mustBeReadable } from './platform/input.ts'
import { existingKey } from './platform/postgres/keys.ts'
import { openSignet } from './platform/signet.ts'
import { bodyOf, exitCode, tell } from './platform/tell.ts'
import { offlineCommands, platformCommands } from './commands.ts'
import { acts } from './rooms.ts'
import { settings } from './settings.ts'

/** `vifte <room> <act> --input '<json>|-|<file>' [--as <persona>] [--at <date>] [--key <key>] [--purpose <text>]`, or a platform command. */
async function main(argv: string[]): Promise<void> {
  const { values, positionals } = parse(argv)
  const [room = '', verb = ''] = positionals
  if (!room || values.help) return help(room)
  const offline = offlineCommands[`${room} ${verb}`]
  if (offline && (await offline({ rest: positionals.slice(2), say, print, ask, ownKey }))) return
  const command = platformCommands[`${room} ${verb}`] ?? platformCommands[room]
  const act = acts.find((a) => a.room === room && a.verb === verb)
  if (!command && !act)
    throw new Refusal(
      'invalid',
      `Der er ingen handling, der hedder "${room} ${verb}". Skriv: npm run -s vifte -- --help`,
    )
  const house = await openHouse({ ...settings(process.env), progress: say })
  try {
    if (command)
      await command({ house, rest: positionals.slice(`${room} ${verb}` in platformCommands ? 2 : 1), say, print })
    else if (act) give(act, await performed(house, act, values))
  } finally {
    await house.close()
  }
}

async function performed(house: House, act: Act, values: Options): Promise<unknown> {
  const input = inputOf(values.input)
  mustBeReadable(input)
  const call = await callOf(house, act, values)
  // Whoever may not is told so first, as at the other doors.
  if (mayDo(act, call.by)) mustBeFieldsOf(act.input, input)
  return perform(act, input, call)
}

interface Options {
  input?: string | undefined
  as?: string | undefined
  at?: string | undefined
  key?: string | undefined
  purpose?: string | undefined
  help?: boolean | undefined
}

function parse(argv: string[]): { values: Options; positionals: string[] } {
  const text = { type: 'string' } as const
  const options = { input: text, as: text, at: text, key: text, purpose: text, help: { type: 'boolean' } } as const
  try {
    return parseArgs({ args: argv, allowPositionals: true, options })
  } catch (error) {
    throw new Refusal('invalid', `${misread(error)} Skriv: npm run -s vifte -- --help`)
  }
}

/** Node tells it in English: the option is taken from its sentence. */
function misread(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const option = /--?[^\s'=<,]+(?=['=\s<,])/.exec(message)?.[0] ?? ''
  if (message.startsWith('Unknown option')) return `Tilvalget ${option} findes ikke.`
  if (message.includes('does not take an argument')) return `Tilvalget ${option} tager ingen værdi.`
  return option ? `Tilvalget ${option} mangler sin værdi.` : 'Kommandoen kunne ikke læses.'
}

function inputOf(text: string | undefined): object {
  if (text === undefined) return {}
  const input = parsed(text === '-' ? readFileSync(0, 'utf8') : writtenOut.test(text) ? text : fileText(text))
  if (input === null || typeof input !== 'object' || Array.isArray(input))
    throw new Refusal('invalid', '--input skal være et JSON-objekt, fx \'{"code":"BI105"}\'.')
  return input
}

/** JSON rather than the name of a file. */
const writtenOut = /^\s*([[{"]|(null|true|false|-?\d+(\.\d+)?)\s*$)/

function parsed(json: string): unknown {
  try {
    // A file from Windows may begin with the mark of its encoding.
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refusal(
      'invalid',
      '--input er ikke gyldig JSON. Skriv fx --input \'{"code":"BI105"}\', navnet på en fil, eller - for standard input.',
    )
  }
}

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refusal('invalid', `Filen ${path} kunne ikke læses.`)
  }
}

async function callOf(house: House, act: Act, o: Options) {
  const demo = house.installation.mode === 'demo'
  if (!demo && (o.as || o.at))
    throw new Refusal('forbidden', '--as og --at virker kun i en demo. I produktion logger man ind.', { rule: 'MODE' })
  if (!demo)
    throw new Refusal('forbidden', 'I produktion bruges REST med et rigtigt login; kommandolinjen har ingen person.', {
      rule: 'MODE',
    })
  if (o.at !== undefined && !isDay(o.at)) throw new Refusal('invalid', 'Skriv --at som en dato, fx 2026-09-15.')
  if (o.at !== undefined && (o.at < '1970-01-01' || o.at > '2200-12-31'))
    throw new Refusal('invalid', '--at skal være en dato mellem 1970 og 2200.')
  return house.call(await callerOf(house, act, o.as), {
    ...(o.at ? { at: instantOn(o.at) } : {}),
    key: keyFrom(o.key),
    purpose: o.purpose,
  })
}

/** In demo a read without --as is answered as the read-only auditor; a change needs somebody who may make it. */
async function callerOf(house: House, act: Act, persona: string | undefined): Promise<By> {
  if (persona === undefined && act.kind === 'change')
    throw new Refusal('forbidden', `Sig, hvem der handler: --as ${act.may[0]}`, { rule: 'MAY', may: act.may })
  const id = persona ?? 'auditor'
  const person = await house.person(id)
  if (person) return person
  if (persona === undefined)
    return { id: 'auditor', name: 'Revisor', role: 'auditor', enterprise: null, world: 'practice' }
  throw new Refusal(
    'not-found',
    `Der er ingen person, der hedder ${id}. Er fortællingen indlæst? npm run -s vifte -- story load`,
  )
}

/** What this house signs with: a receipt somebody else signed is not ours. */
function ownKey(): string | undefined {
  const seed = existingKey(settings(process.env).dataDir, 'receipts')
  return seed && openSignet(seed).publicKey
}

function help(room: string): void {
  const named = [...new Set([...Object.keys(platformCommands), ...Object.keys(offlineCommands)])]
  const known = [...acts.map((a) => a.room), ...named.map((c) => c.split(' ')[0])]
  if (room && !known.includes(room))
    throw new Refusal('invalid', `Der er intet rum, der hedder "${room}". Skriv: npm run -s vifte -- --help`)
  const shown = acts.filter((a) => !room || a.room === room)
  const lines = shown.map(
    (a) => `  ${`${a.room} ${a.verb}`.padEnd(36)} ${a.kind === 'change' ? '*' : ' '} ${a.summary}`,
  )
  const commands = named.map((c) => `  ${c}`)
  process.stdout.write(
    `vifte <rum> <handling> --input '<json>|-|<fil>' [--as <person>] [--at <dato>] [--key <nøgle>] [--purpose <formål>]\n\nHandlinger (* ændrer):\n${lines.join('\n')}\n\nKommandoer:\n${commands.join('\n')}\n`,
  )
}

/** A file goes out as its bytes, to be sent on to a file. */
function give(act: Act, output: unknown): void {
  if (act.file) process.stdout.write((output as FileMade).bytes)
  else print(output)
}

function print(value: unknown): void {
  process.stdout.write(`${toJson(value, 2)}\n`)
}

async function ask(question: string): Promise<string> {
  say(question)
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) return line
  return ''
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

process.stdout.on('error', () => undefined)
try {
  await main(process.argv.slice(2))
} catch (error) {
  const refusal = tell(error)
  process.stderr.write(
    `${toJson(refusal ? bodyOf(refusal) : { code: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })}\n`,
  )
  process.exitCode = refusal ? exitCode[refusal.code] : 1
}
