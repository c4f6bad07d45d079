import { expect, test } from 'vitest'
import { cloneHouse } from '../house.ts'
import { contest, eachOere } from './ceiling-rig.ts'

const house = await cloneHouse()

test('CEIL-HARD: of 100,000 commitments at once from 8 connections, ten ceilings take exactly what they have room for', async () => {
  const done = await contest(house, 'TEST-RIG', { attempts: 100_000, lots: 10, roomEach: 6_000, connections: 8 })
  expect(done).toMatchObject({ accepted: 60_000, refused: 40_000, other: [], exceeded: 0, differencesOere: 0n })
  expect(done.committed).toEqual(Array.from({ length: 10 }, () => 6_000n * eachOere))
  process.stdout.write(
    `100,000 commitments in ${done.seconds.toFixed(0)} s, ${Math.round(100_000 / done.seconds)} a second\n`,
  )
})
