import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isDay } from './kernel/day.ts'
import { Refusal } from './kernel/refusal.ts'
import { openHouse, type House } from './house.ts'
import { instantOn, perform, toJson, type Act, type By } from './platform/index.ts'
import { keyFrom, mustBeReadable } from './platform/input.ts'
import { bodyOf, exitCode, tell } from './platform/tell.ts'
import { platformCommands } from './commands.ts'
import { acts } from './rooms.ts'
import { settings } from './settings.ts'

/** `vifte <room> <act> --input '<json>|-|<file>' [--as <persona>] [--at <date>] [--key <key>]`, or a platform command. */
async function main(argv: string[]): Promise<void> {
  const { values, positionals } = parse(argv)
  const [room = '', verb = ''] = positionals
  if (!room || values.help) return help(room)
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
    else if (act) print(await perform(act, readable(inputOf(values.input)), await callOf(house, act, values)))
  } finally {
    await house.close()
  }
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
    throw new Refusal(
      'invalid',
      `Kommandoen kunne ikke læses: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function inputOf(text: string | undefined): unknown {
  if (text === undefined) return {}
  const json = text === '-' ? readFileSync(0, 'utf8') : text.trimStart().startsWith('{') ? text : fileText(text)
  try {
    return JSON.parse(json)
  } catch {
    throw new Refusal(
      'invalid',
      '--input er ikke gyldig JSON. Skriv fx --input \'{"code":"BI105"}\', navnet på en fil, eller - for standard input.',
    )
  }
}

function readable(input: unknown): unknown {
  mustBeReadable(input)
  return input
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

function help(room: string): void {
  const shown = acts.filter((a) => !room || a.room === room)
  const lines = shown.map(
    (a) => `  ${`${a.room} ${a.verb}`.padEnd(36)} ${a.kind === 'change' ? '*' : ' '} ${a.summary}`,
  )
  const commands = Object.keys(platformCommands).map((c) => `  ${c}`)
  process.stdout.write(
    `vifte <rum> <handling> --input '<json>|-|<fil>' [--as <person>] [--at <dato>] [--key <nøgle>]\n\nHandlinger (* ændrer):\n${lines.join('\n')}\n\nKommandoer:\n${commands.join('\n')}\n`,
  )
}

function print(value: unknown): void {
  process.stdout.write(`${toJson(value, 2)}\n`)
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
