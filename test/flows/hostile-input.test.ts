import { expect, test } from 'vitest'
import { draftPaper } from '../../src/committee/index.ts'
import { recordPlacement } from '../../src/delivery/index.ts'
import { recordCitizen } from '../../src/referrals/index.ts'
import { cast, lot1, lot2, newCitizen, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { withLogin } from '../login.ts'
import { underWay } from '../steps.ts'

const house = await cloneHouse()

test('a body beyond a megabyte is refused before anybody reads it', async () => {
  const response = await house.request('/api/registers/record-enterprise', json(`"${'x'.repeat(1_100_000)}"`))
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('for stort')
})

test('whoever may not is told so, whatever was sent', async () => {
  const response = await house.request('/api/registers/record-enterprise', json('[[[[ikke json'))
  expect(response.status).toBe(403)
})

const unreadable = [
  ['a null byte', '{"query":"a\\u0000b"}'],
  ['half a character', '{"query":"a\\ud800"}'],
  ['nesting without end', `{"query":${'['.repeat(40)}${']'.repeat(40)}}`],
] as const

test.each(unreadable)('%s is refused in Danish, not a bug', async (_, body) => {
  const response = await house.request('/api/referrals/find-citizen', { ...json(body), as: cast.caseworker })
  expect(response.status).toBe(422)
  expect(((await response.json()) as { message: string }).message).toMatch(/ikke kan læses|for dybt/)
})

test('a personal number is never part of an address', async () => {
  const get = await house.request('/api/referrals/find-citizen?query=610190-1234', { as: cast.caseworker })
  expect(get.status).toBe(404)
  const post = await house.request('/api/referrals/find-citizen', {
    ...json('{"query":"610190-1234"}'),
    as: cast.caseworker,
  })
  expect(post.status).toBe(200)
})

test.each(['Sagen om 610190-1234', 'Se 610190 1234', 'cpr 6101901234.'])(
  'free text takes no personal number: %s',
  async (title) => {
    const paper = { title, agreement: 'PRACTICE-LOCAL', committee: 'eb-udvalg', introduction: 'En indledning.' }
    await expect(house.as(cast.secretary, draftPaper, paper)).rejects.toMatchObject({
      code: 'invalid',
      message: 'Skriv ikke CPR-numre i teksten',
    })
  },
)

test('eight digits and a date are no personal number', async () => {
  const paper = {
    title: 'CVR 01000004, 12.10.2026 kl. 09',
    agreement: 'PRACTICE-LOCAL',
    committee: 'eb-udvalg',
    introduction: 'En indledning.',
  }
  expect(await house.as(cast.secretary, draftPaper, paper)).toHaveProperty('paper')
})

test('what a person has seen does not stay in the browser', async () => {
  for (const path of ['/overblik', '/henvisninger', '/henvisninger?format=csv']) {
    const page = await house.request(path, { as: cast.caseworker })
    expect(page.headers.get('cache-control'), path).toBe('no-store')
  }
  expect((await house.request('/')).headers.get('cache-control')).toBe('private, no-cache')
})

test.each(['/%09/127.0.0.1:1/x', '//x.example', '/\\x.example', 'https://x.example', '/%0a/x'])(
  'the language link leads nowhere else: %s',
  async (back) => {
    const response = await house.request(`/sprog/en?tilbage=${back.startsWith('/%') ? back : encodeURIComponent(back)}`)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^\/(?!\/|\\)/)
  },
)

test('a mentor employs nobody at an enterprise that is hidden or no workplace, and is told the same of both', async () => {
  const { referral } = await underWay(house)
  const said = []
  for (const enterprise of [lot2.supplier, 'findes-ikke', lot1.supplier]) {
    const wish = house.as(cast.supplier, recordPlacement, { referral, enterprise, startsOn: today, tasks: 'Pakning' })
    said.push(await wish.catch((e: Error) => e.message))
  }
  expect(new Set(said)).toEqual(new Set(['Virksomheden er ikke en arbejdsplads i registret. Vælg en fra listen.']))
})

const claims = { by: 'x', role: 'supplier', enterprise: lot2.supplier, world: 'practice', personAct: 'yes' }

const hostile = [
  [
    'use on another’s lot',
    `select budget.post_use('${lot1.id}', '${today}', 100, 'x', '{"kind":"a","id":"b","label":"c","href":"/"}')`,
  ],
  ['hours in another’s month', `select delivery.add_to_month('${lot1.id}', '${today}', 100, 1)`],
  [
    'a journal row of one’s own making',
    `insert into platform.journal (at, act, kind, by_id, by_role, world, input, leaf) values (now(), 'a', 'read', 'x', 'x', 'practice', '{}', '')`,
  ],
  ['a commitment', `select budget.commit('${lot2.id}', '[{"year":2026,"amountOere":1}]', '${today}', '{}')`],
] as const

test.each(hostile)('a supplier’s login cannot post %s', async (_, statement) => {
  await expect(withLogin(house, 'supplier', claims, statement)).rejects.toMatchObject({
    code: expect.stringMatching(/42501|VIFTE/) as string,
  })
})

test('a supplier’s login settles nobody else’s commitment', async () => {
  const { referral } = await underWay(house)
  const settle = `select budget.settle('${referral}', '${today}', '{"kind":"a","id":"b","label":"c","href":"/"}') as back`
  const other = withLogin(house, 'supplier', claims, settle)
  await expect(other).rejects.toMatchObject({ code: 'VIFTE' })
  const sameLot = await withLogin(house, 'supplier', { ...claims, enterprise: 'sup-fremad' }, settle)
  expect(sameLot[0]).toEqual({ back: 0n })
})

test('a staff role that is no caseworker changes no citizen', async () => {
  await house.as(cast.caseworker, recordCitizen, newCitizen())
  const officer = { by: 'officer', role: 'officer', enterprise: null, world: 'practice', personAct: 'yes' }
  const rows = await withLogin(
    house,
    'staff',
    officer,
    `with u as (update referrals.citizen set name = 'x' returning 1) select count(*)::int as n from u`,
  )
  expect(rows[0]).toEqual({ n: 0 })
})

function json(body: string) {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
    body,
  }
}
