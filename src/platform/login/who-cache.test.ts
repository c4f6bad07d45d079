import { expect, test } from 'vitest'
import type { By } from '../by.ts'
import { whoCache } from './who-cache.ts'

const mette: By = { id: 'mette', name: 'Mette Holm', role: 'officer', enterprise: null, world: 'practice' }
const hour = 3_600_000

test('the same token is asked for once, until the answer is old', async () => {
  let [machine, asked] = [0, 0]
  const find = async () => ((asked += 1), { by: mette, leftMs: hour })
  const cache = whoCache(find, { keepMs: 30_000, most: 10, now: () => machine })
  expect(await Promise.all([cache.get('a'), cache.get('a'), cache.get('a')])).toEqual([mette, mette, mette])
  machine = 29_999
  await cache.get('a')
  expect(asked).toBe(1)
  machine = 30_000
  await cache.get('a')
  expect(asked).toBe(2)
})

test('an answer is kept no longer than the session lasts', async () => {
  let [machine, asked] = [0, 0]
  const find = async () => ((asked += 1), { by: mette, leftMs: 1000 })
  const cache = whoCache(find, { keepMs: 30_000, most: 10, now: () => machine })
  await cache.get('a')
  machine = 1000
  await cache.get('a')
  expect(asked).toBe(2)
})

test('it holds no more than its bound, and the oldest leave first', async () => {
  const asked: string[] = []
  const find = async (token: string) => (asked.push(token), { by: mette, leftMs: hour })
  const cache = whoCache(find, { keepMs: 30_000, most: 2, now: () => 0 })
  for (const token of ['a', 'b', 'c', 'c', 'b', 'a']) await cache.get(token)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

test('neither nobody nor a failure is remembered', async () => {
  const answers = [
    async () => undefined,
    async () => Promise.reject(new Error('away')),
    async () => ({ by: mette, leftMs: hour }),
  ]
  const cache = whoCache(async () => answers.shift()?.(), { keepMs: 30_000, most: 2, now: () => 0 })
  expect(await cache.get('a')).toBeUndefined()
  await expect(cache.get('a')).rejects.toThrow('away')
  expect(await cache.get('a')).toBe(mette)
})
