import { z } from 'zod'
import { documentId } from '../../cases/index.ts'
import {
  act,
  Code,
  DayIn,
  Id,
  loginOf,
  openReaders,
  optional,
  OptionalText,
  sourceOf,
  Whole,
  WorldIn,
  worldOf,
  type Work,
  type World,
} from '../../platform/index.ts'
import { bodyNameOn } from '../../registers/index.ts'
import {
  decidedItems,
  decisionsOf,
  followUpOf,
  itemOfDecision,
  linksOf,
  orientationsOf,
  releasesOf,
  remarkPlace,
  remarksOf,
  type DecidedRow,
  type LinkRow,
} from './decision.store.ts'
import { documentAsCase, itemOf, itemWhere, paperAsCase, pointsOf, type ItemRow } from './item.store.ts'
import { voteWords } from './outcome.ts'
import { DecidedLineOut, DecidedOut, type HistoryOut, type PointOut } from './decided.output.ts'
import { inTime } from './timeline.ts'
import { bodyWarnings, stageOf, standing, type DecisionRow, type RecommendationPoint } from './standing.ts'

export const showDecisions = act('committee.show-decisions', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis, hvad udvalget besluttede i en sag: punkter, afstemning, bemærkninger, sagens gang og rettelser',
  input: z
    .object({ document: OptionalText(120), item: optional(Code), paper: optional(Id) })
    .refine((i) => [i.document, i.item, i.paper].some((v) => v !== undefined), {
      path: ['document'],
      message: 'Skriv, hvilket papir eller hvilken sag det gælder',
    }),
  output: DecidedOut,
  run: async (work, input) => {
    const { tx, by } = work
    if (input.item !== undefined) return shown(work, await itemOf(tx, input.item))
    const { paper } = input
    const document = input.document === undefined ? undefined : await documentId(tx, input.document, by.world)
    const item = await itemWhere(tx, document === undefined ? { paper } : { document })
    if (item !== undefined) return shown(work, item)
    return untreated(work, { document: document ?? null, paper: paper ?? null })
  },
})

async function shown(work: Work, item: ItemRow) {
  const { tx, by } = work
  const [rows, recommendation] = [await decisionsOf(tx, [item.id]), await pointsOf(tx, item)]
  const stands = standing(rows)
  const points = pointsShown(recommendation, stands)
  const newest = [...stands.values()].toSorted((a, b) => Number(a.seq - b.seq)).at(-1)
  const remarks = await remarksOf(tx, item.id)
  const replaced = new Set(remarks.map((r) => r.replaces))
  return {
    item: item.id,
    ...headOf(item),
    day: newest?.day ?? item.day,
    stage: stageOf(points),
    points,
    ...voteOf(newest),
    remarks: remarks.flatMap((r) => (replaced.has(r.id) ? [] : [remarkOut(r)])),
    links: inTime(await chainOf(tx, item.id)).map((l) => ({ ...l, dayText: l.day_text, source: sourceOf(l) })),
    warnings: await namedWarnings(work, item, recommendation),
    ...(await left(work, item, rows)),
    history: rows.map(historyOut),
    source: sourceOf(item),
  }
}

/** What the decisions left in the earlier rooms; the public sees the needs it was told of, not the house's own duties and ledger. */
async function left({ tx, by }: Work, item: ItemRow, rows: readonly DecisionRow[]) {
  const records = [...new Set(rows.map((r) => r.record))]
  const inside = loginOf(by.role) === 'staff'
  const duties = inside ? await followUpOf(tx, item.id) : []
  return {
    followUp: duties.map((f) => ({ ...f, dueText: f.due_text, endedOn: f.ended_on })),
    releases: inside ? await releasesOf(tx, records) : [],
    orientations: await orientationsOf(tx, records),
  }
}

/** The whole chain: what came before what came before, and after what came after. */
async function chainOf(tx: Work['tx'], item: string): Promise<LinkRow[]> {
  const seen = new Set([item])
  const chain: LinkRow[] = []
  const waiting: { item: string; direction?: string }[] = [{ item }]
  for (let next = waiting.shift(); next !== undefined && seen.size < 40; next = waiting.shift()) {
    for (const l of await linksOf(tx, next.item)) {
      if ((next.direction ?? l.direction) !== l.direction || (l.other !== null && seen.has(l.other))) continue
      chain.push(l)
      if (l.other === null) continue
      seen.add(l.other)
      waiting.push({ item: l.other, direction: l.direction })
    }
  }
  return chain
}

function headOf(item: ItemRow) {
  const { title, world, document, paper, meeting, no, body, body_name } = item
  return { title, world, document, paper, meeting, agendaNo: no, body, bodyName: body_name }
}

/** A document or a paper no committee has treated: its recommendation as it stands, and nothing decided. */
async function untreated({ tx }: Work, named: { document: string | null; paper: string | null }) {
  const { document, paper } = named
  const d = document === null ? await paperAsCase(tx, paper ?? '') : await documentAsCase(tx, document)
  const source = { kind: d.world === 'papers' ? 'paper' : 'entered', document, place: null }
  return {
    item: null,
    ...{ title: d.title, world: d.world, document, paper, meeting: null, agendaNo: null, day: null },
    ...{ body: null, bodyName: null, stage: 'waiting' as const },
    points: pointsShown(await pointsOf(tx, { ...named, id: '' }), new Map()),
    ...voteOf(undefined),
    ...{ remarks: [], links: [], warnings: [], followUp: [] },
    ...{ releases: [], orientations: [], history: [], source },
  }
}

/** A case decided as a whole has one row without a number; otherwise one for each recommended point. */
function pointsShown(
  recommendation: readonly RecommendationPoint[],
  stands: ReadonlyMap<number | null, DecisionRow>,
): z.input<typeof PointOut>[] {
  const known = new Set(recommendation.map((p) => p.no))
  const rest = [...stands.keys()]
    .filter((no) => !known.has(no))
    .map((no) => ({ no, asks: null, says: null, namesBody: null }))
  return [...recommendation, ...rest].map((p) => {
    const d = stands.get(p.no)
    return {
      ...p,
      outcome: d?.outcome ?? null,
      outcomeText: d?.outcome_text ?? null,
      day: d?.day ?? null,
      decision: d?.id ?? null,
    }
  })
}

function voteOf(d: DecisionRow | undefined) {
  const counted = (['unanimous', 'vote'] as const).find((v) => v === d?.vote)
  return {
    vote: counted ?? ('none' as const),
    voteText: d === undefined ? null : voteWords(d.vote, d.vote_text),
    for: d?.votes_for ?? [],
    against: d?.votes_against ?? [],
    abstained: d?.abstained ?? [],
  }
}

function remarkOut(r: Awaited<ReturnType<typeof remarksOf>>[number]) {
  const { id, parties, gist } = r
  return { id, parties, joinedBy: r.joined_by, wholeCommittee: r.whole_committee, gist, source: sourceOf(r) }
}

function historyOut(d: DecisionRow): z.input<typeof HistoryOut> {
  const { record, point, outcome, day, meeting, replaces, reason } = d
  const said = { record, point, outcome, outcomeText: d.outcome_text, day, meeting, replaces, reason }
  return { decision: d.id, ...said, ...voteOf(d), source: sourceOf(d) }
}

async function namedWarnings({ tx, today }: Work, item: ItemRow, points: readonly RecommendationPoint[]) {
  const named = []
  for (const w of bodyWarnings(points, item.body)) {
    const on = item.day ?? today
    const namesName = await bodyNameOn(tx, item.world, w.names, on)
    named.push({ ...w, namesName, decidesName: item.body_name ?? w.decides })
  }
  return named
}

export const listDecisions = act('committee.list-decisions', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis de sager, udvalgene har besluttet noget i, de nyeste først',
  input: z.object({
    world: WorldIn,
    committee: optional(Code),
    from: optional(DayIn),
    to: optional(DayIn),
    /** `next` of the page before. */
    after: OptionalText(200),
    limit: optional(Whole('antal rækker', 1, 500)),
  }),
  output: z.object({ rows: z.array(DecidedLineOut), next: z.string().optional() }),
  run: async ({ tx, by }, input) => {
    const limit = input.limit ?? 50
    const query = { ...input, world: worldOf(input.world, by) as World, after: cursorOf(input.after), limit: limit + 1 }
    const found = await decidedItems(tx, query)
    const rows = await withOutcomes(tx, found.slice(0, limit))
    const last = rows.at(-1)
    return found.length > limit && last ? { rows, next: `${last.day ?? ''}~${last.item}` } : { rows }
  },
})

function cursorOf(after: string | undefined) {
  const match = /^(\d{4}-\d{2}-\d{2})?~(.+)$/.exec(after ?? '')
  return match ? { day: match[1] ?? null, item: match[2] ?? '' } : undefined
}

async function withOutcomes(tx: Work['tx'], found: readonly DecidedRow[]) {
  const byItem = Map.groupBy(
    await decisionsOf(
      tx,
      found.map((r) => r.item),
    ),
    (d) => d.item,
  )
  const rows = []
  for (const { body_name, ...row } of found) {
    const stands = standing(byItem.get(row.item) ?? [])
    const all = pointsShown(await pointsOf(tx, { ...row, id: row.item }), stands)
    const points = all.map(({ no, outcome = null, outcomeText = null }) => ({ no, outcome, outcomeText }))
    rows.push({ ...row, bodyName: body_name, stage: stageOf(points), points })
  }
  return rows
}

/** The case a decision or a remark belongs to: for the page that corrects it. */
export const caseOfDecision = act('committee.case-of-decision', {
  kind: 'read',
  may: openReaders,
  summary: 'Find den sag, en beslutning eller en bemærkning hører til',
  input: z.object({ decision: OptionalText(120), remark: OptionalText(120) }),
  output: z.object({ item: z.string() }),
  run: async ({ tx }, { decision, remark }) => ({
    item: remark === undefined ? await itemOfDecision(tx, decision ?? '') : (await remarkPlace(tx, remark)).item,
  }),
})
