import { expect, test } from 'vitest'
import { registerAttendance, registerHours } from '../../src/delivery/index.ts'
import { Refusal } from '../../src/kernel/refusal.ts'
import { createApp } from '../../src/main.ts'
import { mayDo, toJson, type Act } from '../../src/platform/index.ts'
import { acts } from '../../src/rooms.ts'
import { agreement, cast, lot2, today } from '../cast.ts'
import { cloneHouse, origin, personOf } from '../house.ts'
import { inputFor } from '../inputs.ts'
import { heldByLotTwo, secretsOf } from '../secrets.ts'
import { employed, sent } from '../steps.ts'

const house = await cloneHouse()
const secrets = await secretsOf(house)
const strangers = [cast.supplier, cast.mentor] as const

test('lot 2 has something to hide', () => {
  expect(secrets.canaries.length).toBeGreaterThan(15)
  expect(toJson(secrets.filling)).toContain(secrets.referral)
})

test.each(strangers)('%s asks every act about lot 2 and is told nothing', async (stranger) => {
  const by = await personOf(house, stranger)
  const before = await heldByLotTwo(house)
  const leaks: string[] = []
  for (const act of acts.filter((a) => mayDo(a, by)))
    for (const input of inputsFor(act)) leaks.push(...leaksIn(await answer(act, stranger, input), act))
  expect(leaks).toEqual([])
  expect(await heldByLotTwo(house)).toEqual(before)
})

test('the same questions do tell lot 2’s own supplier', async () => {
  const act = acts.find((a) => a.name === 'referrals.show-referral') as Act
  expect(await answer(act, cast.otherSupplier, { referral: secrets.referral })).toContain(secrets.referral)
})

test('a stranger’s question about a known id and about a made-up id get the same answer', async () => {
  const madeUp = '01890a5d-ac96-774b-bcce-b302099a8057'
  for (const act of acts.filter((a) => a.may.includes('mentor') && a.touchesPerson)) {
    const known = await answer(act, cast.mentor, inputFor(act, secrets.filling, 'required'))
    const texts = { ...secrets.filling.texts, referral: madeUp, placement: madeUp, citizen: madeUp }
    const unknown = await answer(act, cast.mentor, inputFor(act, { ...secrets.filling, texts }, 'required'))
    expect(known, act.name).toBe(unknown)
  }
})

test.each(strangers)('%s opens every page with lot 2’s ids and is shown nothing', async (stranger) => {
  const leaks: string[] = []
  const paths = await pagePaths()
  expect(paths.length).toBeGreaterThan(60)
  for (const path of paths) {
    const response = await opened(path, stranger)
    const page = await response.text()
    if (isAboutLotTwo(path)) expect(response.status, path).toBeGreaterThanOrEqual(400)
    // The demo's front page offers its personas to everybody, by name and organisation.
    // Who was chosen is told to the world, once its letters are sent.
    const names = /^\/(\?|$|aabent)/.test(path) ? [] : secrets.names
    for (const canary of [...secrets.canaries, ...names])
      if (!path.includes(canary) && page.includes(canary)) leaks.push(`${path} → ${canary}`)
  }
  expect(leaks).toEqual([])
})

test('what happens on lot 2 changes not one byte of what lot 1 may read', async () => {
  const before = await everythingRead()
  const { referral, placement } = await employed(house, { lot: 2 })
  await house.as(cast.otherSupplier, registerAttendance, { referral, day: today, kind: 'present' })
  await house.as(cast.otherSupplier, registerHours, { placement, week: today, hours: 9 })
  await sent(house, { lot: 2 })
  expect(await everythingRead()).toEqual(before)
  expect(before.join('').length).toBeGreaterThan(5_000)
})

/** A form's own address leads on to the page the form stands on: what counts is what is shown there. */
async function opened(path: string, as: string): Promise<Response> {
  const response = await house.request(path, { as })
  const to = response.status === 303 && isAboutLotTwo(path) ? response.headers.get('Location') : null
  return to === null ? response : house.request(to, { as })
}

function inputsFor(act: Act): unknown[] {
  return [{}, inputFor(act, secrets.filling, 'required'), inputFor(act, secrets.filling, 'all')]
}

async function answer(act: Act, as: string, input: unknown): Promise<string> {
  try {
    return toJson(await house.as(as, act, input))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return `${error.code} ${error.message} ${toJson(error.details)}`
  }
}

/** What is laid open names whom it chose; that is no secret of theirs. */
function leaksIn(text: string, { name, room }: Act): string[] {
  const names = room === 'publication' ? [] : secrets.names
  return [...secrets.canaries, ...names].filter((c) => text.includes(c)).map((c) => `${name} → ${c}`)
}

async function everythingRead(): Promise<string[]> {
  const out: string[] = []
  for (const stranger of strangers) {
    const by = await personOf(house, stranger)
    for (const act of acts.filter((a) => a.kind === 'read' && mayDo(a, by)))
      for (const input of inputsFor(act)) out.push(`${stranger} ${act.name} ${await answer(act, stranger, input)}`)
  }
  return out
}

/** Every page of the app, its parameters filled with whatever lot 2 could be asked by. */
async function pagePaths(): Promise<string[]> {
  const app = await createApp({ house, origin, onBug: () => undefined })
  const pages = new Set(app.routes.filter((r) => r.method === 'GET' && isPage(r.path)).map((r) => r.path))
  const asked = [
    secrets.referral,
    secrets.placement,
    secrets.citizen,
    secrets.paper,
    agreement,
    `${agreement}~2`,
    lot2.supplier,
  ]
  const more = [encodeURIComponent(lot2.id), 'EB-TILDELING-2023-1', 'EB-INDSATS-2']
  const query = `?aftale=${agreement}&delaftale=2&borger=${secrets.citizen}&forloeb=${secrets.referral}`
  return [...pages].flatMap((path) =>
    path.includes(':')
      ? [...asked, ...more].map((id) => path.replace(/:\w+(\{[^}]*\})?/g, id))
      : [path, `${path}${query}`],
  )
}

/** An address of one thing of lot 2: a stranger is told that it does not exist, or that it is not theirs to see. */
function isAboutLotTwo(path: string): boolean {
  const [page = ''] = path.split('?')
  return [secrets.referral, secrets.placement, secrets.citizen].some((id) => page.includes(id))
}

function isPage(path: string): boolean {
  return !path.includes('*') && !/^\/(api|idp|login|logud|logout|assets|sprog|img|fonts|tilbage)/.test(path)
}
