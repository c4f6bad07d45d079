import { expect, test } from 'vitest'
import { registerHours, showPlacement } from '../../src/delivery/index.ts'
import { exitCode, httpStatus } from '../../src/platform/tell.ts'
import { cast } from '../cast.ts'
import { vifte, type Told } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { posted, read } from '../rest.ts'
import { employed } from '../steps.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const own = await employed(house, { startsOn: '2026-09-07' })
const foreign = await employed(house, { lot: 2 })
await house.as(cast.mentor, registerHours, { placement: own.placement, week: '2026-W37', hours: 5 })

const registering = ['delivery', 'register-hours', '--as', cast.mentor]

const refusals = [
  ['invalid', cast.mentor, { placement: own.placement, week: '2026-W38', hours: 'mange' }, undefined],
  ['forbidden', cast.caseworker, { placement: own.placement, week: '2026-W38', hours: '7' }, 'MAY'],
  ['not-found', cast.mentor, { placement: foreign.placement, week: '2026-W41', hours: '7' }, undefined],
  ['stale', cast.mentor, { placement: own.placement, week: '2026-W37', hours: '7' }, 'STALE'],
  ['unlawful', cast.mentor, { placement: own.placement, week: '2026-W50', hours: '7' }, 'WORKED'],
] as const

test.each(refusals)(
  '%s is told with the same sentence by form, REST and command line',
  async (code, who, input, rule) => {
    const [rest, cli, form] = await Promise.all([
      posted(house, registerHours, who, input),
      vifte(database, ['delivery', 'register-hours', '--as', who, '--input', JSON.stringify(input)]),
      sentForm(who, input),
    ])
    expect(rest).toMatchObject({ status: httpStatus[code], body: { code, ...(rule ? { rule } : {}) } })
    const message = String(rest.body['message'])
    expect(message).toMatch(/^[A-ZÆØÅ].*\.?$/)
    expect(cli).toMatchObject({ exit: exitCode[code], out: '', refusal: { code, message, ...(rule ? { rule } : {}) } })
    expect(cli.refusal.details).toEqual(rest.body['details'])
    expect(form.status).toBe(httpStatus[code])
    expect(form.page).toContain(message)
    if (code !== 'not-found' && code !== 'forbidden') expect(form.page).toContain(`value="${input.hours}"`)
  },
)

test('none of the refusals changed anything', async () => {
  const { weeks } = await house.as(cast.mentor, showPlacement, { placement: own.placement })
  expect(weeks.map((w) => [w.week, w.hours])).toEqual([['2026-W37', 5]])
})

test('the same registration passes at each door, and all three read the same answer', async () => {
  const input = (week: string) => ({ placement: own.placement, week, hours: '7,5' })
  const rest = await posted(house, registerHours, cast.mentor, input('2026-W38'))
  const cli = await vifte(database, ['delivery', 'register-hours', '--as', cast.mentor, '--input', '-'], {
    input: JSON.stringify(input('2026-W39')),
  })
  const form = await sentForm(cast.mentor, input('2026-W40'))
  expect([rest.status, cli.exit, form.status]).toEqual([200, 0, 303])
  expect(Object.keys(JSON.parse(cli.out) as object)).toEqual(Object.keys(rest.body))
  const shown = [
    'delivery',
    'show-placement',
    '--as',
    cast.mentor,
    '--input',
    JSON.stringify({ placement: own.placement }),
  ]
  const [byCli, byRest] = await Promise.all([
    vifte(database, shown),
    read(house, showPlacement, cast.mentor, { placement: own.placement }),
  ])
  expect(JSON.parse(byCli.out)).toEqual(byRest.body)
  expect((byRest.body['weeks'] as { hours: number }[]).map((w) => w.hours)).toEqual([5, 7.5, 7.5, 7.5])
})

test('REST and the command line take no field the act does not have; a form’s own fields are left alone', async () => {
  const input = { placement: own.placement, week: '2026-W50', hours: '7', houres: '8' }
  const rest = await posted(house, registerHours, cast.mentor, input)
  const cli = await vifte(database, [...registering, '--input', JSON.stringify(input)])
  expect(rest).toMatchObject({ status: 422, body: { code: 'invalid', details: { issues: [{ field: 'houres' }] } } })
  expect(cli).toMatchObject({ exit: 2, refusal: { message: rest.body['message'], details: rest.body['details'] } })
  expect((await read(house, showPlacement, cast.mentor, { placement: own.placement, x: 1 })).status).toBe(422)
  expect((await posted(house, registerHours, cast.caseworker, input)).status).toBe(403)
})

test('help names what may be given', async () => {
  expect((await vifte(database, ['delivery', '--help'])).out).toContain('--purpose')
})

test('exit codes tell the kinds of refusal apart', () => {
  expect(exitCode).toEqual({ invalid: 2, forbidden: 3, 'not-found': 4, conflict: 5, stale: 5, unlawful: 6 })
})

const say = (message: string) => ({ code: 'invalid', message: expect.stringContaining(message) as string })

const misused: [string, string[], number, Partial<Told['refusal']>][] = [
  ['an unknown option', ['delivery', 'list-hours', '--farve', 'blå'], 2, say('Tilvalget --farve findes ikke.')],
  ['JSON that is none', ['budget', 'show-note', '--input', '{"code":'], 2, { code: 'invalid' }],
  ['an option without its value', ['delivery', 'list-hours', '--input'], 2, say('Tilvalget --input mangler')],
  ['an option before another', ['delivery', 'list-hours', '--as', '--at'], 2, say('Tilvalget --as mangler')],
  ['a flag with a value', ['--help=nu'], 2, say('Tilvalget --help tager ingen')],
  ['input that is a list', ['budget', 'show-note', '--input', '[1]'], 2, say('--input skal være et JSON-objekt')],
  ['input that is null', ['budget', 'show-note', '--input', 'null'], 2, say('--input skal være et JSON-objekt')],
  ['a field that is none', ['delivery', 'list-hours', '--input', '{"lott":1}'], 2, say('Feltet »lott« findes ikke')],
  ['a day before all days', ['delivery', 'list-hours', '--at', '1850-01-01'], 2, say('--at skal være en dato mellem')],
  ['help for no room', ['findesikke', '--help'], 2, say('Der er intet rum')],
  ['an act that is none', ['budget', 'steal'], 2, { code: 'invalid' }],
  ['a change without a person', ['delivery', 'register-hours', '--input', '{}'], 3, { code: 'forbidden', rule: 'MAY' }],
  ['a person nobody knows', ['delivery', 'list-hours', '--as', 'ingen'], 4, { code: 'not-found' }],
]

test.each(misused)('%s is refused in a sentence', async (_, args, exit, refusal) => {
  const told = await vifte(database, args)
  expect(told).toMatchObject({ exit, out: '', refusal })
  expect(told.refusal.message).toMatch(/^[A-ZÆØÅ-].{10,}/)
})

test('a fault of ours is exit 1 and called a bug', async () => {
  expect(await vifte('vifte_c_0_findes_ikke', ['delivery', 'list-hours'])).toMatchObject({
    exit: 1,
    refusal: { code: 'bug' },
  })
})

test('--at is a day of the demo, and a read without --as is the auditor’s', async () => {
  const args = ['followup', 'show-use', '--at', '2026-11-30', '--input', '{"agreement":"PRACTICE-LOCAL"}']
  const told = await vifte(database, args)
  expect(JSON.parse(told.out)).toMatchObject({ asOf: '2026-11-30' })
  expect((await vifte(database, ['followup', 'show-use', '--at', 'i går'])).exit).toBe(2)
})

async function sentForm(as: string, input: { placement: string; week: string; hours: string }) {
  const { placement, ...fields } = input
  const body = new URLSearchParams({ ...fields, replaces: '', _key: crypto.randomUUID() })
  const response = await house.request(`/forloeb/ansaettelser/${placement}/timer`, { method: 'POST', as, body })
  return { status: response.status, page: await response.text() }
}
