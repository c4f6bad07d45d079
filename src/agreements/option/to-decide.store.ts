import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'
import { decideByOf, usesIn, type OptionModel } from './model.ts'
import { modelsOf } from './model.store.ts'
import { lotFacts } from './standing.store.ts'

export interface OptionToDecide {
  agreement: string
  name: string
  lot: string
  decideBy: Day
}

/** Options of concluded agreements that are neither used up nor declined, each with the last day to decide it. */
export async function optionsToDecide(tx: Tx, world: World): Promise<OptionToDecide[]> {
  const { rows } = await sql<{ agreement: string; name: string }>`
    select a.code as agreement, a.name from portfolio.agreement a
    where a.world = ${world} and a.state = 'concluded'
      and exists (select from agreements.option_model m where m.agreement = a.code) order by a.code`.execute(tx)
  const found: OptionToDecide[] = []
  for (const { agreement, name } of rows) {
    const model = (await modelsOf(tx, agreement)).at(-1)
    if (model) found.push(...(await open(tx, agreement, model)).map((o) => ({ agreement, name, ...o })))
  }
  return found.toSorted((a, b) => (a.decideBy < b.decideBy ? -1 : 1))
}

async function open(tx: Tx, agreement: string, model: OptionModel): Promise<{ lot: string; decideBy: Day }[]> {
  const most = usesIn(model)
  const facts = await lotFacts(tx, agreement)
  return facts.flatMap((lot) => {
    const decideBy = decideByOf(model, lot.endsBefore)
    const done = lot.declined !== null || lot.terminatedBefore !== null || (most !== null && lot.used >= most)
    return decideBy === null || done ? [] : [{ lot: lot.id, decideBy }]
  })
}
