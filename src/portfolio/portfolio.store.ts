import { sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import type { Oere } from '../kernel/money.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Tx, World } from '../platform/index.ts'
import { depositLotTerm } from './term.store.ts'
import type { Span } from './pricing/split.ts'
import type { Unit } from './pricing/units.ts'

/** Why a fact stands here: opaque to this room, made by the room that decided. */
export interface Cause {
  kind: string
  id: string
  label: string
  href: string
}

export interface LotFacts {
  position: number
  no: number | null
  title: string | null
  area: string | null
  targetGroup: string | null
  capacity: number | null
  supplierPlaces: number | null
  ceilingOere: Oere | null
  yearlyOere: Oere | null
  suppliers: string[]
  prices: { unit: Unit; variant?: string | null | undefined; amountOere: Oere; validFrom: Day }[]
  /** Periods its places are closed. */
  closed?: Span[] | undefined
}

export interface AgreementFacts {
  code: string
  name: string
  kind: 'framework' | 'direct' | 'internal' | 'municipal'
  state: 'printed' | 'planned' | 'concluded'
  startsOn: Day | null
  endsBefore: Day | null
  optionBefore: Day | null
  lots: LotFacts[]
}

export function lotId(agreement: string, position: number): string {
  return `${agreement}/${position}`
}

/** Deposit an agreement's facts. What is not known is null, never guessed. */
export async function depositAgreement(tx: Tx, world: World, a: AgreementFacts, cause: Cause): Promise<void> {
  await tx
    .insertInto('portfolio.agreement')
    .values({
      world,
      code: a.code,
      name: a.name,
      kind: a.kind,
      state: a.state,
      starts_on: a.startsOn,
      ends_before: a.endsBefore,
      option_before: a.optionBefore,
      cause_kind: cause.kind,
      cause_id: cause.id,
      cause_label: cause.label,
      cause_href: cause.href,
    })
    .execute()
  for (const lot of a.lots) {
    await depositLot(tx, world, a.code, lot)
    if (a.startsOn === null && a.endsBefore === null) continue
    const term = { kind: 'base', from: a.startsOn, before: a.endsBefore } as const
    await depositLotTerm(tx, { world, lot: lotId(a.code, lot.position), ...term, cause })
  }
}

async function depositLot(tx: Tx, world: World, agreement: string, lot: LotFacts): Promise<void> {
  const id = lotId(agreement, lot.position)
  await tx
    .insertInto('portfolio.lot')
    .values({
      world,
      id,
      agreement,
      position: lot.position,
      no: lot.no,
      title: lot.title,
      area: lot.area,
      target_group: lot.targetGroup,
      capacity: lot.capacity,
      supplier_places: lot.supplierPlaces,
      ceiling_oere: lot.ceilingOere,
      yearly_oere: lot.yearlyOere,
    })
    .execute()
  const places = lot.suppliers.map((enterprise, i) => ({ world, lot: id, enterprise, position: i + 1 }))
  if (places.length) await tx.insertInto('portfolio.place').values(places).execute()
  const prices = lot.prices.map((p) => ({
    world,
    lot: id,
    unit: p.unit,
    variant: p.variant ?? null,
    amount_oere: p.amountOere,
    valid_from: p.validFrom,
  }))
  if (prices.length) await tx.insertInto('portfolio.price').values(prices).execute()
  const closed = (lot.closed ?? []).map(({ from, to }) => ({ world, lot: id, from_day: from, before_day: to }))
  if (closed.length) await tx.insertInto('portfolio.closed_period').values(closed).execute()
}

export async function agreements(tx: Tx, world: World) {
  const { rows } = await sql<{
    code: string
    name: string
    kind: string
    state: string
    starts_on: Day | null
    ends_before: Day | null
    lots: number
    suppliers: number
  }>`
    select a.code, a.name, a.kind, a.state, a.starts_on, portfolio.agreement_ends_before(a) as ends_before, count(distinct l.id)::int as lots, count(distinct p.enterprise)::int as suppliers
    from portfolio.agreement a left join portfolio.lot l on l.agreement = a.code left join portfolio.place p on p.lot = l.id
    where a.world = ${world} group by a.code order by a.starts_on desc nulls last, a.name`.execute(tx)
  return rows
}

export async function agreementRow(tx: Tx, code: string) {
  const row = await tx
    .selectFrom('portfolio.agreement as a')
    .selectAll()
    .select(sql<Day | null>`portfolio.agreement_ends_before(a)`.as('ends_now_before'))
    .where('code', '=', code)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', `Aftalen ${code} findes ikke.`)
  return row
}

export interface LotRow {
  id: string
  agreement: string
  position: number
  no: number | null
  title: string | null
  area: string | null
  target_group: string | null
  target_group_name: string | null
  capacity: number | null
  supplier_places: number | null
  starts_on: Day | null
  ends_before: Day | null
  option_before: Day | null
  ceiling_oere: Oere | null
  yearly_oere: Oere | null
  suppliers: { id: string; name: string }[]
  prices: { unit: Unit; variant: string | null; amountOere: number; validFrom: Day }[]
  closed: Span[]
}

export interface LotsWanted {
  agreement?: string
  world?: World
  id?: string
  /** The public's login may not read prices: its callers say false and get none. */
  prices?: boolean
}

/** Lots with their suppliers and dated prices, in one statement. */
export async function lotsWhere(tx: Tx, where: LotsWanted): Promise<LotRow[]> {
  const { rows } = await sql<LotRow>`
    select l.id, l.agreement, l.position, l.no, l.title, l.area, l.target_group, g.name as target_group_name, l.capacity, l.supplier_places,
      portfolio.lot_starts_on(l.id) as starts_on, portfolio.lot_ends_before(l.id) as ends_before,
      (select a.option_before from portfolio.agreement a where a.code = l.agreement) as option_before, l.ceiling_oere, l.yearly_oere,
      coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name) order by p.position)
        from portfolio.place p join registers.enterprise e on e.id = p.enterprise where p.lot = l.id), '[]') as suppliers,
      ${where.prices === false ? sql`'[]'::json` : pricesOfLot} as prices,
      coalesce((select json_agg(json_build_object('from', c.from_day, 'to', c.before_day) order by c.from_day)
        from portfolio.closed_period c where c.lot = l.id), '[]') as closed
    from portfolio.lot l left join registers.target_group g on g.world = l.world and g.id = l.target_group
    where (${where.agreement ?? null}::text is null or l.agreement = ${where.agreement ?? null})
      and (${where.world ?? null}::text is null or l.world = ${where.world ?? null})
      and (${where.id ?? null}::text is null or l.id = ${where.id ?? null})
    order by l.agreement, l.position`.execute(tx)
  return rows
}

const pricesOfLot = sql`coalesce((
  select json_agg(json_build_object('unit', r.unit, 'variant', r.variant, 'amountOere', r.amount_oere, 'validFrom', r.valid_from)
    order by r.unit, r.variant nulls first, r.valid_from)
  from portfolio.price r where r.lot = l.id), '[]')`
