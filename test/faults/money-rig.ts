import fc from 'fast-check'
import type { TestHouse } from '../house.ts'
import { lotsUnder } from '../lots.ts'
import { balanced, moneyCommands, realOf } from './money-commands.ts'
import { MoneyModel } from './money-model.ts'

/** Any sequence of money's commands on a lot of its own agrees with the model after each step. @returns the ledger's difference */
export async function agreesWithModel(house: TestHouse, code: string, seeds: number): Promise<bigint> {
  let n = 0
  await fc.assert(
    fc.asyncProperty(moneyCommands, async (commands) => {
      const agreement = `${code}-${++n}`
      await lotsUnder(house, agreement, [300n])
      const real = await realOf(house, agreement)
      await fc.asyncModelRun(() => ({ model: new MoneyModel(300n), real }), commands)
    }),
    { numRuns: seeds, endOnFailure: true },
  )
  return balanced(house)
}
