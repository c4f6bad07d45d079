import { sql } from 'kysely'
import type { Tx, World } from '../../platform/index.ts'
import { milestoneColumns } from './milestones.store.ts'
import { phaseOf, type Milestones, type Phase } from './phase.ts'

interface Line extends Omit<Milestones, 'published' | 'cancelled'> {
  id: string
  title: string
  procedure: string
  lots: number
  published_at: string | null
  bids_due_at: string | null
  cancelled: boolean
}

export interface TenderLine {
  id: string
  title: string
  procedure: string
  phase: Phase
  lots: number
  publishedAt: string | null
  bidsDueAt: string | null
  awardedOn: string | null
}

/** The tenders of a world in one query; those whose bids are due first on top, then what is decided. */
export async function tenderLines(tx: Tx, world: World, at: string): Promise<TenderLine[]> {
  const { rows } = await sql<Line>`
    select t.id, v.content ->> 'title' as title, v.content ->> 'procedure' as procedure,
      jsonb_array_length(v.content -> 'lots') as lots, to_json(p.published_at) #>> '{}' as published_at,
      to_json(p.bids_due_at) #>> '{}' as bids_due_at, c.tender is not null as cancelled, ${milestoneColumns(sql.ref('t.id'))}
    from procurement.tender t
    join lateral (select content from procurement.tender_version where tender = t.id order by no desc limit 1) v on true
    left join lateral (select published_at, bids_due_at from procurement.tender_publication
      where tender = t.id order by version desc limit 1) p on true
    left join procurement.tender_cancellation c on c.tender = t.id
    where t.world = ${world}
    order by p.bids_due_at desc nulls first, t.id`.execute(tx)
  return rows.map((r) => line(r, at))
}

function line(r: Line, at: string): TenderLine {
  const iso = (v: string | null) => (v === null ? null : new Date(v).toISOString())
  const dueAt = iso(r.bids_due_at)
  const milestones: Milestones = {
    published: dueAt === null ? null : { dueAt },
    cancelled: r.cancelled || null,
    ...{
      openedAt: r.openedAt,
      qualityLockedAt: r.qualityLockedAt,
      priceOpenedAt: r.priceOpenedAt,
      awardedOn: r.awardedOn,
    },
  }
  return {
    ...{ id: r.id, title: r.title, procedure: r.procedure, lots: r.lots, phase: phaseOf(milestones, at) },
    ...{ publishedAt: iso(r.published_at), bidsDueAt: dueAt, awardedOn: milestones.awardedOn },
  }
}
