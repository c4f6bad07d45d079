import { expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal, type RefusalCode } from '../kernel/refusal.ts'
import { bodyOf, exitCode, httpStatus, issuesOf, ofInput, tell } from './tell.ts'

const postgres = (code: string, more: object = {}) => Object.assign(new Error('på engelsk'), { code, ...more })

test('a refusal is told as it is', () => {
  const refusal = new Refusal('conflict', 'Loftet er brugt.', { rule: 'CEIL-HARD', remainingOere: 5 })
  expect(tell(refusal)).toBe(refusal)
  expect(bodyOf(refusal)).toEqual({
    ...{ code: 'conflict', rule: 'CEIL-HARD', message: 'Loftet er brugt.', details: { remainingOere: 5 } },
  })
})

test('nothing that is not there is told: no rule, no details', () => {
  expect(bodyOf(new Refusal('not-found', 'Findes ikke.'))).toEqual({ code: 'not-found', message: 'Findes ikke.' })
})

test('a refusal made in SQL keeps its sentence, code, rule and details', () => {
  const detail = JSON.stringify({ code: 'stale', rule: 'STALE', current: 7 })
  const told = tell(postgres('VIFTE', { message: 'Oplysningerne er ændret.', detail }))
  expect(told).toMatchObject({
    code: 'stale',
    rule: 'STALE',
    message: 'Oplysningerne er ændret.',
    details: { current: 7 },
  })
})

const states: [string, RefusalCode][] = [
  ['42501', 'forbidden'],
  ['23505', 'conflict'],
  ['23503', 'invalid'],
  ['23514', 'invalid'],
  ['40001', 'conflict'],
  ['40P01', 'conflict'],
]

test.each(states)('PostgreSQL’s %s is %s, in Danish', (state, code) => {
  const told = tell(postgres(state))
  expect(told?.code).toBe(code)
  expect(told?.message).not.toContain('på engelsk')
})

test('everything else is a bug of ours and is not told', () => {
  for (const error of [
    new Error('x'),
    new TypeError('y'),
    postgres('08006'),
    postgres('ECONNREFUSED'),
    'z',
    null,
    undefined,
  ])
    expect(tell(error)).toBeUndefined()
})

test('every code has its status and its exit', () => {
  expect(httpStatus).toEqual({
    invalid: 422,
    forbidden: 403,
    'not-found': 404,
    conflict: 409,
    stale: 409,
    unlawful: 422,
  })
  expect(Object.keys(exitCode)).toEqual(Object.keys(httpStatus))
  expect(Object.values(exitCode)).not.toContain(0)
  expect(Object.values(exitCode)).not.toContain(1)
})

test('issues name their fields, and are none when there are none', () => {
  const issues = [{ field: 'endsOn', message: 'Slutdatoen er før startdatoen' }]
  expect(issuesOf(new Refusal('invalid', 'Ret datoen.', { issues }))).toEqual(issues)
  expect(issuesOf(new Refusal('invalid', 'Ret datoen.'))).toEqual([])
})

test('a program is told the values it can choose from', () => {
  const read = z.object({ kind: z.enum(['more', 'back'], 'Vælg tillæg eller retur') }).safeParse({ kind: 'x' })
  expect(read.error && issuesOf(ofInput(read.error))).toEqual([
    { field: 'kind', message: 'Vælg tillæg eller retur', values: ['more', 'back'] },
  ])
})

test('of two forms a line may have, the one that was meant says what is wrong with it', () => {
  const whole = z.object({ what: z.string('Skriv hvad'), dkk: z.number('Skriv beløbet') })
  const monthly = z.object({ what: z.string('Skriv hvad'), dkkPerMonth: z.number(), months: z.number() })
  const lines = z.array(z.union([monthly, whole], 'Skriv enten dkk, eller dkkPerMonth og months'))
  const said = (line: object) => {
    const { error } = lines.safeParse([line])
    return error && issuesOf(ofInput(error))
  }
  expect(said({ what: 'base', dkk: 'mange' })).toEqual([{ field: '0.dkk', message: 'Skriv beløbet' }])
  expect(said({ what: 'base', dkkPerMonth: 1 })).toEqual([
    { field: '0', message: 'Skriv enten dkk, eller dkkPerMonth og months' },
  ])
})

test('what is referred to and is not there is named, where PostgreSQL tells it', () => {
  const detail = 'Key (world, control_area)=(practice, SOC) is not present in table "area".'
  expect(issuesOf(tell(postgres('23503', { detail })) as Refusal)).toEqual([
    { field: 'controlArea', message: 'Feltet controlArea henviser til »SOC«, som ikke findes' },
  ])
  const hidden = { constraint: 'paper_world_committee_fkey', detail: 'Key is not present in table "body".' }
  expect(issuesOf(tell(postgres('23503', hidden)) as Refusal)).toEqual([
    { field: 'committee', message: 'Feltet committee henviser til noget, som ikke findes' },
  ])
})
