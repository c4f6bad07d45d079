import { expect, test } from 'vitest'
import { cloneHouse } from '../house.ts'
import { contest, eachOere } from './ceiling-rig.ts'

const house = await cloneHouse()

test('CEIL-HARD: 800 commitments at once from 8 connections fill two ceilings exactly and exceed none', async () => {
  const done = await contest(house, 'TEST-RIG', { attempts: 800, lots: 2, roomEach: 150, connections: 8 })
  expect(done).toMatchObject({ accepted: 300, refused: 500, other: [], exceeded: 0, differencesOere: 0n })
  expect(done.committed).toEqual([150n * eachOere, 150n * eachOere])
})
