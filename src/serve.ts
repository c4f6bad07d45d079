import { serve, type ServerType } from '@hono/node-server'
import { Refusal } from './kernel/refusal.ts'
import { daily } from './daily.ts'
import { openHouse, type House } from './house.ts'
import { createApp } from './main.ts'
import { logger } from './platform/log.ts'
import { personCards } from './platform/people.store.ts'
import { stylesheet } from './platform/web/style.ts'
import { settings } from './settings.ts'
import { setTheCast } from './story/cast.ts'
import { isTold, playStory } from './story/play.ts'

const options = settings(process.env)
const log = logger(process.env['LOG_LEVEL'])
/** How long answers under way, and the story, may take when the server is asked to leave. */
const patienceMs = 5_000

try {
  await start()
} catch (error) {
  process.stderr.write(
    `${error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = 1
}

async function start(): Promise<void> {
  say('Databasen startes …')
  const [house] = await Promise.all([openHouse({ ...options, progress: say }), stylesheet()])
  const story = storyOf(house)
  try {
    await story.prepare()
    const app = await createApp({
      house,
      origin: options.origin,
      onBug: (error, where) => log.error({ err: error, where }, 'bug'),
      storyPlaying: story.playing,
    })
    const server = await listen(app.fetch)
    leaveCleanly(house, server, story.rest)
  } catch (error) {
    await house.close()
    throw error
  }
  await greet(house)
  await story.play()
  await daysGoBy(house)
}

/** The story plays on while the server serves, and rests between two months when the server is asked to leave. */
function storyOf(house: House) {
  let playing = false
  let resting = false
  let told: Promise<void> = Promise.resolve()
  const tellIt = async () => {
    try {
      const { played } = await playStory(house, { progress: (line) => say(`  ${line}`), stopped: () => resting })
      say(played ? 'Fortællingen er spillet færdig.' : 'Fortællingen hviler og går videre ved næste start.')
    } catch (error) {
      log.error({ err: error }, 'story')
      say('Fortællingen stoppede; den går videre ved næste start.')
    }
    playing = false
  }
  return {
    playing: () => playing,
    prepare: async () => {
      playing = house.installation.mode === 'demo' && !(await isTold(house))
      if (playing) await setTheCast(house)
    },
    play: () => (told = playing ? tellIt() : told),
    rest: () => {
      resting = true
      return told
    },
  }
}

const hourMs = 3_600_000

/** At start, and then each hour: a day that has come is found within the hour, and one that is done is not done again. */
async function daysGoBy(house: House): Promise<void> {
  const look = async () => {
    for (const { act, error } of await daily(house)) log.error({ err: error, act }, 'daily')
  }
  await look()
  setInterval(() => void look(), hourMs).unref()
}

function listen(fetch: Parameters<typeof serve>[0]['fetch']): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: options.port, hostname: options.host }, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken
          ? new Refusal(
              'conflict',
              `Port ${options.port} er optaget. Vælg en anden: PORT=${options.port + 1} npm start`,
            )
          : error,
      )
    })
  })
}

async function greet(house: House): Promise<void> {
  say(`\nVifte kører på ${options.origin}  (${house.server.describe})`)
  if (house.installation.mode === 'production') return
  say('Log ind som en af øvelsens personer:')
  for (const p of await personCards(house.databases.by.jobs))
    say(`  ${`${options.origin}/login?persona=${p.id}`.padEnd(options.origin.length + 36)} ${p.name}`)
  say('Stop med Ctrl-C.')
}

function leaveCleanly(house: House, server: ServerType, restStory: () => Promise<void>): void {
  let leaving = false
  const leave = async (signal: string) => {
    if (leaving) return
    leaving = true
    say(`\n${signal}: svarene under vejs gøres færdige …`)
    const closed = new Promise((resolve) => server.close(resolve))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    await Promise.race([
      Promise.all([closed, restStory()]),
      new Promise((resolve) => setTimeout(resolve, patienceMs).unref()),
    ])
    say(await house.close())
    process.exit(0)
  }
  process.on('SIGINT', (s) => void leave(s))
  process.on('SIGTERM', (s) => void leave(s))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
