import { expect, test } from 'vitest'
import { Refusal } from '../../src/kernel/refusal.ts'
import { perform, roles, type Act, type By, type Role } from '../../src/platform/index.ts'
import { acts } from '../../src/rooms.ts'
import { cloneHouse } from '../house.ts'
import { inputFor } from '../inputs.ts'

const house = await cloneHouse()

test.each(roles)('%s may exactly the acts that name the role', async (role) => {
  const wrong: string[] = []
  for (const act of acts) {
    if ((await isForbidden(act, role)) === act.may.includes(role)) wrong.push(act.name)
  }
  expect(wrong).toEqual([])
})

test('every act says who may and what it does, in Danish and once', () => {
  expect(acts.length).toBeGreaterThan(40)
  for (const act of acts) {
    expect(act.may.length, act.name).toBeGreaterThan(0)
    expect(act.summary, act.name).toMatch(/^[A-ZÆØÅ].{5,}[^.]$/)
  }
  expect(new Set(acts.map((a) => a.name)).size).toBe(acts.length)
})

test('the auditor, the data protection officer and the public change nothing', () => {
  const changes = (role: Role) => acts.filter((a) => a.kind === 'change' && a.may.includes(role)).map((a) => a.name)
  // As an opener from outside procurement the auditor has a key and gives a share; nothing else.
  expect(changes('auditor').toSorted()).toEqual(
    ['give-demo-share', 'give-share', 'publish-checkpoint', 'register-demo-key', 'register-opener-key'].map(
      (verb) => `procurement.${verb}`,
    ),
  )
  expect(changes('dpo')).toEqual([])
  expect(changes('public')).toEqual([])
  expect(changes('caseworker')).not.toEqual([])
})

test('nobody who looks after the house reads about citizens', () => {
  const aboutCitizens = acts.filter((a) => a.room === 'referrals' && a.touchesPerson && /citizen|match/.test(a.name))
  expect(aboutCitizens.map((a) => a.name)).toContain('referrals.show-citizen')
  for (const act of aboutCitizens) expect(act.may, act.name).toEqual(['caseworker'])
})

test('a forbidden call is refused before its input is read, and says who may', async () => {
  const act = acts.find((a) => a.name === 'delivery.register-hours') as Act
  const call = perform(act, { nothing: 'right' }, house.call(person('caseworker')))
  await expect(call).rejects.toMatchObject({ code: 'forbidden', rule: 'MAY', details: { act: act.name } })
  await expect(call).rejects.toThrow(
    'Siden er for mentor hos leverandør og leder hos leverandør. Du er logget ind som sagsbehandler.',
  )
})

test('whatever an input lacks or gets wrong is told in Danish', async () => {
  const english = /\b(invalid|expected|received|required|too (small|big)|must|string)\b/i
  for (const act of acts) {
    for (const input of [{}, null, wrong(act)]) {
      const told = await refusalOf(act, act.may[0] ?? 'admin', input)
      if (told?.code === 'invalid') expect(JSON.stringify(told.details) + told.message, act.name).not.toMatch(english)
    }
  }
})

function wrong(act: Act): unknown {
  const filling = { texts: {}, numbers: {}, text: true as never, number: -1.5 }
  return inputFor(act, filling, 'all')
}

async function refusalOf(act: Act, role: Role, input: unknown): Promise<Refusal | undefined> {
  try {
    await perform(act, input, house.call(person(role)))
    return undefined
  } catch (error) {
    return error instanceof Refusal ? error : undefined
  }
}

/** Forbidden is told before invalid, so an input that fits nothing asks only who may. */
async function isForbidden(act: Act, role: Role): Promise<boolean> {
  try {
    await perform(act, null, house.call(person(role)))
    return false
  } catch (error) {
    return error instanceof Refusal && error.rule === 'MAY'
  }
}

function person(role: Role): By {
  const enterprise = role === 'mentor' || role === 'supplier' ? 'sup-havnen' : null
  return { id: `test-${role}`, name: role, role, enterprise, world: 'practice' }
}
