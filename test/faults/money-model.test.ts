import { expect, test } from 'vitest'
import { cloneHouse } from '../house.ts'
import { agreesWithModel } from './money-rig.ts'

const house = await cloneHouse()

test('I1, I2, I3: 50 runs of commitments, orders, invoices, credits, settlements and exceedances agree with the model', async () => {
  expect(await agreesWithModel(house, 'TEST-MODEL', 50)).toBe(0n)
}, 300_000)
