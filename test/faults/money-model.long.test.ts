import { expect, test } from 'vitest'
import { cloneHouse } from '../house.ts'
import { agreesWithModel } from './money-rig.ts'

const house = await cloneHouse()

test('I1, I2, I3: 1,000 runs of commitments, orders, invoices, credits, settlements and exceedances agree with the model', async () => {
  expect(await agreesWithModel(house, 'TEST-MODEL', 1_000)).toBe(0n)
}, 3_600_000)
