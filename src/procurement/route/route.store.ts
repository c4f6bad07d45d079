import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sourceColumns, toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { RouteAsked, RouteId } from './asked.ts'
import type { CrossBorder, Decided } from './decide.input.ts'
import type { RouteAnswered } from './route.input.ts'
import type { Related } from './split.ts'
import type { ValueLine } from './value.ts'

export interface NewRoute extends Pick<
  Decided,
  'title' | 'chosen' | 'chosenReason' | 'need' | 'supplier' | 'whyExternal' | 'crossBorder' | 'follows' | 'source'
> {
  id: string
  asked: RouteAsked
  answer: RouteAnswered
  totalOere: bigint
  warnings: string[]
  on: Day
}

export async function insertRoute(tx: Tx, by: By, r: NewRoute): Promise<void> {
  await tx
    .insertInto('procurement.route')
    .values({
      id: r.id,
      world: by.world,
      title: r.title,
      subject: r.asked.subject,
      publication_date: r.asked.publicationDate,
      asked: toJson(r.asked),
      answer: toJson(r.answer),
      laws: r.answer.laws,
      total_oere: r.totalOere,
      chosen: r.chosen,
      chosen_reason: r.chosenReason ?? null,
      need: r.need ?? null,
      supplier: r.supplier ?? null,
      why_external: r.whyExternal ?? null,
      cross_border: r.crossBorder === undefined ? null : toJson(r.crossBorder),
      warnings: r.warnings,
      follows: r.follows ?? null,
      decided_on: r.on,
      by_id: by.id,
      by_name: by.name,
      ...sourceColumns(r.source),
    })
    .execute()
}

export interface RouteStored {
  id: string
  world: World
  title: string
  subject: RouteAsked['subject']
  publicationDate: Day
  asked: StoredAsked
  answer: RouteAnswered
  totalOere: bigint
  chosen: RouteId
  chosenReason: string | null
  need: string | null
  needTitle: string | null
  supplier: string | null
  supplierName: string | null
  whyExternal: string | null
  crossBorder: CrossBorder | null
  warnings: string[]
  follows: string | null
  followedBy: string | null
  decidedOn: Day
  by: string
  byName: string
  source_kind: string
  source_document: string | null
  source_place: string | null
}

/** As JSON keeps it. */
type StoredAsked = Omit<RouteAsked, 'values'> & { values: (Omit<ValueLine, 'oere'> & { oere: number | string })[] }

export async function routesWhere(
  tx: Tx,
  f: { world?: World; id?: string; need?: string | undefined },
): Promise<RouteStored[]> {
  const { rows } = await sql<RouteStored>`
    select r.id, r.world, r.title, r.subject, r.publication_date as "publicationDate", r.asked, r.answer, r.total_oere as "totalOere", r.chosen,
      r.chosen_reason as "chosenReason", r.need, n.title as "needTitle", r.supplier, e.name as "supplierName", r.why_external as "whyExternal",
      r.cross_border as "crossBorder", r.warnings, r.follows, f.id as "followedBy", r.decided_on as "decidedOn", r.by_id as by, r.by_name as "byName",
      r.source_kind, r.source_document, r.source_place
    from procurement.route r left join needs.need n on n.world = r.world and n.id = r.need
    left join registers.enterprise e on e.world = r.world and e.id = r.supplier
    left join lateral (select x.id from procurement.route x where x.follows = r.id order by x.decided_on desc, x.id desc limit 1) f on true
    where (${f.world ?? null}::text is null or r.world::text = ${f.world ?? null}) and (${f.id ?? null}::text is null or r.id = ${f.id ?? null})
      and (${f.need ?? null}::text is null or r.need = ${f.need ?? null})
    order by r.decided_on desc, r.id desc`.execute(tx)
  return rows.map((r) => ({ ...r, answer: { ...r.answer, lines: r.answer.lines.map(ofJson) } }))
}

/** In JSON an amount is a number, or text beyond 2^53. */
function ofJson({ oere, monthly, ...line }: RouteAnswered['lines'][number]): RouteAnswered['lines'][number] {
  return { ...line, oere: BigInt(oere), monthly: monthly === null ? null : { ...monthly, oere: BigInt(monthly.oere) } }
}

/** @throws Refusal not-found */
export async function routeOf(tx: Tx, id: string): Promise<RouteStored> {
  const [row] = await routesWhere(tx, { id })
  if (!row) throw new Refusal('not-found', 'Afgørelsen findes ikke. Gå til listen over afgørelser, og vælg den igen.')
  return row
}

export function askedAgain({ asked }: RouteStored): RouteAsked {
  return { ...asked, values: asked.values.map((v) => ({ ...v, oere: BigInt(v.oere) }) as ValueLine) }
}

export interface RelatedTo {
  need: string | undefined
  supplier: string | undefined
  on: Day
  months: number
  /** A decision this one assesses anew is the same purchase. */
  but: string | undefined
}

/** Decisions and awards of the same need or the same supplier, at most so many months before or after the day. */
export async function relatedTo(tx: Tx, world: World, r: RelatedTo): Promise<Related[]> {
  const [need, supplier] = [r.need ?? null, r.supplier ?? null]
  const { rows } = await sql<Related>`
    with near as (select (${r.on}::date - make_interval(months => ${r.months}))::date as first, (${r.on}::date + make_interval(months => ${r.months}))::date as last)
    select 'route' as kind, x.id, x.title, x.publication_date as "on", x.need, array_remove(array[x.supplier], null) as suppliers, x.total_oere as oere
    from procurement.route x, near where x.world = ${world} and (x.need = ${need} or x.supplier = ${supplier})
      and x.publication_date between near.first and near.last and x.id is distinct from ${r.but ?? null}
      and not exists (select from procurement.route y where y.follows = x.id)
    union all
    select 'award', a.id, a.title, a.decided_on, null, array_agg(distinct w.enterprise), null
    from procurement.award a join procurement.award_lot w on w.award = a.id, near
    where a.world = ${world} and a.decided_on between near.first and near.last
    group by a.id having ${supplier}::text = any(array_agg(w.enterprise))
    order by "on", id`.execute(tx)
  return rows
}
