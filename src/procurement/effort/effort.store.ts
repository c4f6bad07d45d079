import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx, World } from '../../platform/index.ts'
import type { StoredCriterion } from '../market/criterion.ts'

/** An effort with the newest of each kind of row that stands on it. */
export interface EffortRow {
  id: string
  world: World
  need: string
  need_title: string
  begun_on: Day | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  version: number
  title: string
  target_group: string
  description: string | null
  area_effort: boolean
  areas: string[]
  place_of_performance: string | null
  amount_oere: bigint | null
  route: string | null
  told: boolean
  told_on: Day | null
  need_closed: boolean
  surveys: number
  survey_how: string | null
  surveyed_on: Day | null
  suitable: number
  criteria: StoredCriterion[] | null
  most_points: number | null
  reason_fewer: string | null
  called_on: Day | null
  invited: number
  deadlines: number
  answer_by: Day | null
  proposals: number
  assessments: number
  assessed_on: Day | null
  award: string | null
  winners: string[] | null
  decided_on: Day | null
  end_step: number | null
  end_reason: string | null
  ended_on: Day | null
  implementations: number
}

interface EffortsWanted {
  world?: World | undefined
  id?: string | undefined
}

/** Efforts, newest first. What a caller may not read of proposals and assessments counts as none. */
export async function effortsWhere(tx: Tx, w: EffortsWanted): Promise<EffortRow[]> {
  const { rows } = await sql<EffortRow>`
    select e.id, e.world, e.need, n.title as need_title, e.begun_on, e.source_kind, e.source_document, e.source_place,
      b.no as version, b.title, b.target_group, b.description, b.area_effort, b.areas, b.place_of_performance, b.amount_oere, b.route,
      o.need is not null as told, o.told_on, (o.need is null and x.need is not null) or coalesce(st.step = 'none', false) as need_closed,
      coalesce(s.no, 0) as surveys, s.how as survey_how, s.surveyed_on,
      (select count(*)::int from procurement.effort_candidate c where c.effort = e.id and c.survey = s.no and c.suitable) as suitable,
      ca.criteria, ca.most_points, ca.reason_fewer, ca.called_on,
      (select count(*)::int from procurement.effort_invitation i where i.effort = e.id) as invited,
      coalesce(d.no, 0) as deadlines, d.answer_by,
      (select count(distinct p.enterprise)::int from procurement.effort_proposal p where p.effort = e.id
        and p.no = (select max(q.no) from procurement.effort_proposal q where q.effort = p.effort and q.enterprise = p.enterprise)
        and not exists (select from procurement.effort_withdrawal w where w.effort = p.effort and w.enterprise = p.enterprise and w.proposal = p.no)) as proposals,
      coalesce(a.no, 0) as assessments, a.assessed_on, aw.award, aw.winners, aw.decided_on,
      en.step as end_step, en.reason as end_reason, en.ended_on,
      (select count(*)::int from procurement.effort_implementation m where m.effort = e.id) as implementations
    from procurement.effort e
    join needs.need n on n.id = e.need
    join lateral (select * from procurement.effort_brief b where b.effort = e.id order by b.no desc limit 1) b on true
    left join needs.orientation o on o.need = e.need
    left join needs.withdrawal x on x.need = e.need
    left join lateral (select t.step from needs.next_step t where t.need = e.need order by t.no desc limit 1) st on true
    left join lateral (select * from procurement.effort_survey s where s.effort = e.id order by s.no desc limit 1) s on true
    left join procurement.effort_call ca on ca.effort = e.id
    left join lateral (select * from procurement.effort_deadline d where d.effort = e.id order by d.no desc limit 1) d on true
    left join lateral (select a.no, a.assessed_on from procurement.effort_assessment a where a.effort = e.id order by a.no desc limit 1) a on true
    left join procurement.effort_award aw on aw.effort = e.id
    left join procurement.effort_end en on en.effort = e.id
    where (${w.world ?? null}::text is null or e.world::text = ${w.world ?? null})
      and (${w.id ?? null}::text is null or e.id = ${w.id ?? null})
    order by e.begun_on desc nulls last, e.id`.execute(tx)
  return rows
}

export async function effortOf(tx: Tx, id: string): Promise<EffortRow> {
  const [row] = await effortsWhere(tx, { id })
  if (!row) throw new Refusal('not-found', 'Særindsatsen findes ikke. Gå til listen, og vælg den igen.')
  return row
}

/** An effort of the caller's own world, to change something about. */
export async function ownEffort(tx: Tx, by: By, id: string): Promise<EffortRow> {
  const row = await effortOf(tx, id)
  if (row.world !== by.world)
    throw new Refusal('forbidden', 'Særindsatsen hører til en anden verden end din.', { rule: 'WORLD' })
  return row
}
