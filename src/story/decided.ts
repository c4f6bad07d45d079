import { callMeeting, putOnAgenda, recordDecision } from '../committee/index.ts'
import { citedItems } from './papers/cited.ts'
import { caseSteps, namedInPoint, type CaseStep } from './papers/committee-cases.ts'
import { decisions, remarks } from './papers/decisions.ts'
import { documents } from './papers/documents.ts'
import type { PaperDecision, Source } from './papers/types.ts'
import type { Teller } from './teller.ts'

/** The committees' meetings, cases and decisions as the papers print or name them; what they do not print is left out. */
export async function tellPaperDecisions(tell: Teller['tell'], archived: string): Promise<void> {
  const called = new Map<string, string>()
  for (const m of meetings()) {
    const { meeting } = await tell(`papers/meeting/${m.committee}/${m.day}`, archived, 'secretary', callMeeting, m)
    called.set(m.day, meeting)
  }
  for (const c of citedItems) {
    const meeting = called.get(c.date ?? '')
    if (c.kind !== 'committee-item' || c.item === null || c.title === null || meeting === undefined) continue
    const place = { meeting, no: c.item, id: c.id, title: c.title, source: paper(c.namedIn) }
    await tell(`papers/agenda/${c.id}`, archived, 'secretary', putOnAgenda, place)
  }
  for (const [id, points] of Map.groupBy(decisions, recordOf))
    await tell(`papers/decision/${id}`, archived, 'secretary', recordDecision, record(id, points))
}

/** The meetings the papers date: their own, and those of the items they name. */
function meetings() {
  const own = documents.flatMap((d) =>
    d.committee === null || d.meetingDate === null
      ? []
      : [
          {
            ...{ committee: d.committee, day: d.meetingDate, starts: d.meetingTime ?? undefined },
            ...{ place: d.meetingPlace ?? undefined, source: paper({ document: d.id, place: 'overskrift' }) },
          },
        ],
  )
  const named = citedItems.flatMap((c) =>
    c.kind !== 'committee-item' || c.body === null || c.date === null
      ? []
      : [{ committee: c.body, day: c.date, starts: undefined, place: undefined, source: paper(c.namedIn) }],
  )
  return [...own, ...named]
}

/** The points of one document were decided together. */
function recordOf(d: PaperDecision): string {
  return d.point === null ? d.id : d.id.replace(/-\d+$/, '')
}

function record(id: string, points: readonly PaperDecision[]) {
  const [first] = points as [PaperDecision]
  const cited = citedItems.find((c) => c.id === id.replace(/^DEC/, first.body))
  const steps = caseSteps.filter((s) => (s.document ?? s.item) === (first.document ?? cited?.id))
  return {
    id,
    document: first.document ?? undefined,
    ...(first.document === null ? { item: cited?.id ?? id, title: cited?.title ?? first.gist, body: first.body } : {}),
    day: first.date ?? undefined,
    points: points.map((p) => point(p, cited?.title ?? null)),
    vote: first.vote === 'without-vote' ? ('none' as const) : ('not-printed' as const),
    remarks: remarks
      .filter((r) => first.document !== null && r.document === first.document)
      .map(({ by, joinedBy, wholeCommittee, gist }) => ({
        ...{ parties: [...by], joinedBy: [...joinedBy], wholeCommittee, gist },
      })),
    links: steps.map(link),
    source: paper(first.document === null ? first.source : { document: first.document, place: 'Beslutning' }),
  }
}

/** A decision about a case with a title of its own is told in the gist's words. */
function point(p: PaperDecision, title: string | null) {
  if (p.point === null)
    return { outcome: outcomes[p.outcome] ?? 'decided', outcomeText: title === null ? p.outcome : p.gist }
  const outcome = outcomes[p.outcome] ?? 'decided'
  return { no: p.point, says: p.gist, namesBody: namedInPoint[p.id], outcome, outcomeText: p.outcome }
}

const outcomes: Readonly<Record<string, 'approved' | 'noted' | 'decided'>> = {
  godkendt: 'approved',
  'taget til efterretning': 'noted',
  besluttet: 'decided',
}

function link({ direction, day, dayText, label, other, source }: CaseStep) {
  return { direction, day, dayText, label, other, source: paper(source) }
}

function paper(source: Source | null) {
  return source === null ? undefined : { kind: 'paper' as const, document: source.document, place: source.place }
}
