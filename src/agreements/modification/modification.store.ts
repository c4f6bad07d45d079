import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type By, type Tx } from '../../platform/index.ts'
import type { LotValue, Modification, ModificationKind, NewPrice, Reason } from './modification.ts'
import type { Basis, Outcome } from './rule.ts'

export interface NewModification {
  id: string
  agreement: string
  kind: ModificationKind
  reason: Reason
  words: string
  effectiveOn: Day
  basis: Basis
  outcome: Outcome
  assessment: string | null
  lots: readonly LotValue[]
  prices: readonly NewPrice[]
  on: Day
}

export async function insertModification(tx: Tx, by: By, m: NewModification): Promise<void> {
  const { world } = by
  await tx
    .insertInto('agreements.modification')
    .values({
      ...{ id: m.id, world, agreement: m.agreement, kind: m.kind, reason: m.reason, words: m.words },
      ...{ effective_on: m.effectiveOn, basis: toJson(m.basis), outcome: toJson(m.outcome) },
      ...{ rule_version: m.outcome.version, assessment: m.assessment },
      ...{ prepared_on: m.on, prepared_by: by.id, prepared_by_name: by.name },
    })
    .execute()
  const of = { modification: m.id, world }
  await tx
    .insertInto('agreements.modification_value')
    .values(m.lots.map((l) => ({ ...of, lot: l.lot, value_oere: l.valueOere, exceedance_oere: l.exceedanceOere })))
    .execute()
  if (m.prices.length === 0) return
  await tx
    .insertInto('agreements.modification_price')
    .values(
      m.prices.map((p) => ({ ...of, lot: p.lot, unit: p.unit, amount_oere: p.amountOere, valid_from: p.validFrom })),
    )
    .execute()
}

export interface ModificationRow extends Modification {
  basis: Pick<Basis, 'regime' | 'keepsNature' | 'indexHundredths'>
  outcome: Outcome
}

type Raw = Omit<ModificationRow, 'lots' | 'prices'> & {
  lots: { lot: string; valueOere: number | string; exceedanceOere: number | string }[]
  prices: { lot: string; unit: string; amountOere: number | string; validFrom: Day }[]
}

/** Those that wait first; then the decided, newest first. */
export async function modifications(
  tx: Tx,
  f: { agreement?: string | undefined; id?: string | undefined },
): Promise<ModificationRow[]> {
  const { rows } = await sql<Raw>`
    select m.id, m.agreement, m.kind, m.reason, m.words, m.effective_on as "effectiveOn", m.assessment, m.basis, m.outcome,
      m.prepared_on as "preparedOn", m.prepared_by as "preparedBy", m.prepared_by_name as "preparedByName",
      (select coalesce(json_agg(json_build_object('lot', v.lot, 'valueOere', v.value_oere::text, 'exceedanceOere', v.exceedance_oere::text) order by v.lot), '[]')
        from agreements.modification_value v where v.modification = m.id) as lots,
      (select coalesce(json_agg(json_build_object('lot', p.lot, 'unit', p.unit, 'amountOere', p.amount_oere::text, 'validFrom', p.valid_from)
        order by p.lot, p.unit, p.valid_from), '[]') from agreements.modification_price p where p.modification = m.id) as prices,
      case when e.modification is not null then jsonb_build_object('kind', e.kind, 'reason', e.reason, 'on', e.ended_on, 'by', e.by_id, 'byName', e.by_name) end as end
    from agreements.modification m left join agreements.modification_end e on e.modification = m.id
    where (${f.agreement ?? null}::text is null or m.agreement = ${f.agreement ?? null}) and (${f.id ?? null}::uuid is null or m.id = ${f.id ?? null}::uuid)
    order by (e.modification is not null), m.prepared_on desc, m.id desc`.execute(tx)
  return rows.map((r) => ({
    ...r,
    lots: r.lots.map((l) => ({ ...l, valueOere: BigInt(l.valueOere), exceedanceOere: BigInt(l.exceedanceOere) })),
    prices: r.prices.map((p) => ({ ...p, amountOere: BigInt(p.amountOere) })),
  }))
}

/** @throws Refusal not-found */
export async function modificationOf(tx: Tx, id: string): Promise<ModificationRow> {
  const [found] = await modifications(tx, { id })
  if (!found) throw new Refusal('not-found', 'Ændringen findes ikke. Gå til aftalen, og vælg den igen.')
  return found
}

/** What approved small changes come to on each lot; two being decided at once wait for each other here. */
export async function earlierSmall(tx: Tx, agreement: string): Promise<Map<string, Oere>> {
  await sql`select pg_advisory_xact_lock(hashtext('modification ' || ${agreement}))`.execute(tx)
  const { rows } = await sql<{ lot: string; sum: Oere }>`
    select v.lot, sum(v.value_oere)::bigint as sum from agreements.modification m
      join agreements.modification_end e on e.modification = m.id and e.kind = 'approved' join agreements.modification_value v on v.modification = m.id
    where m.agreement = ${agreement} and m.reason = 'minor' group by v.lot`.execute(tx)
  return new Map(rows.map((r) => [r.lot, r.sum]))
}
