import type { Day } from '../../kernel/day.ts'
import type { By, Tx, World } from '../../platform/index.ts'
import type { YearIndex } from './in-prices.ts'

export async function insertIndex(tx: Tx, { by, on, ...index }: YearIndex & { by: By; on: Day }): Promise<number> {
  const { id } = await tx
    .insertInto('budget.price_index')
    .values({
      world: by.world,
      series: index.series,
      year: index.year,
      index_e4: index.indexE4,
      source: index.source,
      source_day: index.sourceDay,
      entered_on: on,
      by_id: by.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

/** Every index entered, by series and year, the newest of a year first: it is the one that holds. */
export async function indexes(tx: Tx, world: World, series?: string) {
  let query = tx.selectFrom('budget.price_index').selectAll().where('world', '=', world)
  if (series !== undefined) query = query.where('series', '=', series)
  const rows = await query.orderBy('series').orderBy('year').orderBy('id', 'desc').execute()
  return rows.map((r) => ({
    id: Number(r.id),
    series: r.series,
    year: r.year,
    indexE4: BigInt(r.index_e4),
    source: r.source,
    sourceDay: r.source_day,
    enteredOn: r.entered_on,
    by: r.by_id,
  }))
}
