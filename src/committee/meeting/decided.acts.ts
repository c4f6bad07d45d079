import { z } from 'zod'
import { documentId } from '../../cases/index.ts'
import { act, Code, Id, openReaders, optional, OptionalText, sourceOf, type Work } from '../../platform/index.ts'
import { bodyNameOn } from '../../registers/index.ts'
import { documentAsCase, paperAsCase } from './case.store.ts'
import { chainOf, left } from './chain.acts.ts'
import { historyOut, pointsShown, voteOf } from './decided-row.ts'
import { DecidedOut } from './decided.output.ts'
import { decisionsOf, itemOfDecision } from './decision.store.ts'
import { itemOf, type ItemRow, itemWhere } from './item.store.ts'
import { pointsOf } from './point.store.ts'
import { remarkPlace, remarksOf } from './remark.store.ts'
import { bodyWarnings, type RecommendationPoint, stageOf, standing } from './standing.ts'
import { inTime } from './timeline.ts'

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
  const { tx } = work
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

function remarkOut(r: Awaited<ReturnType<typeof remarksOf>>[number]) {
  const { id, parties, gist } = r
  return { id, parties, joinedBy: r.joined_by, wholeCommittee: r.whole_committee, gist, source: sourceOf(r) }
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

/** The case a decision or a remark belongs to: for the page that corrects it. */
export const caseOfDecision = act('committee.case-of-decision', {
  kind: 'read',
  may: openReaders,
  summary: 'Find den sag, en beslutning eller en bemærkning hører til',
  input: z
    .object({ decision: OptionalText(120), remark: OptionalText(120) })
    .refine((i) => i.decision !== undefined || i.remark !== undefined, {
      path: ['decision'],
      message: 'Skriv beslutningens eller bemærkningens nummer',
    }),
  output: z.object({ item: z.string() }),
  run: async ({ tx }, { decision, remark }) => ({
    item: remark === undefined ? await itemOfDecision(tx, decision ?? '') : (await remarkPlace(tx, remark)).item,
  }),
})
