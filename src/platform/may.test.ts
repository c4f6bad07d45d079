import { expect, test } from 'vitest'
import type { By } from './by.ts'
import { notFor } from './may.ts'
import type { Role } from './roles.ts'

const by = (role: Role): By => ({ id: role, name: 'Navn', role, enterprise: null, world: 'practice' })

test('a refusal by role reads like a person: who the page is for, and who one is', () => {
  const act = { name: 'budget.list-lines', may: ['controller', 'manager', 'auditor'] as const }
  expect(notFor(act, by('mentor'))).toMatchObject({
    code: 'forbidden',
    rule: 'MAY',
    message: 'Siden er for controller, leder og revisor. Du er logget ind som mentor hos leverandør.',
  })
  expect(notFor({ ...act, may: ['dpo'] }, by('admin')).message).toBe(
    'Siden er for databeskyttelsesrådgiver. Du er logget ind som administrator.',
  )
})

test('without a login the way on is to log in', () => {
  expect(notFor({ name: 'a.b', may: ['dpo'] }, by('public')).message).toBe('Log ind for at fortsætte.')
})
