import { Refusal } from '../../../kernel/refusal.ts'
import { lotsOf } from '../../../portfolio/index.ts'
import type { Tx, World } from '../../../platform/index.ts'

/** @throws Refusal not-found */
export async function agreementToExtend(tx: Tx, code: string, world: World) {
  const found = await tx
    .selectFrom('portfolio.agreement')
    .select(['code', 'name', 'world', 'option_before as optionBefore'])
    .where('code', '=', code)
    .where('world', 'in', [world, 'papers'])
    .executeTakeFirst()
  if (!found) throw new Refusal('not-found', `Aftalen ${code} findes ikke.`)
  return { ...found, world: found.world as World }
}

/** An agreement's numbered lots with what they cost a year; null where the agreement does not say. */
export async function lotsToExtend(tx: Tx, agreement: { code: string; world: World }) {
  const lots = (await lotsOf(tx, agreement.world)).filter((lot) => lot.agreement === agreement.code)
  return lots.flatMap(({ lot, title, suppliers, yearlyOere }) =>
    lot === null
      ? []
      : [
          {
            no: lot,
            title,
            suppliers: suppliers.map((s) => s.name),
            yearlyOere: yearlyOere === null ? null : BigInt(yearlyOere),
          },
        ],
  )
}
