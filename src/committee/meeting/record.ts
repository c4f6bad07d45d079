import type { Day } from '../../kernel/day.ts'
import { formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { wordsOf, type DecisionGiven, type PointGiven } from './decision.input.ts'
import { grants } from './outcome.ts'
import { isOpen, standing, type DecisionRow, type RecommendationPoint } from './standing.ts'

interface RemarkKept {
  record: string
  parties: string[]
  joined_by: string[]
  gist: string
  replaces: string | null
}

/**
 * A record made twice is one: by its own number, or the same decision of the same case on the same day.
 * @throws Refusal conflict when the number is taken by another content
 */
export function sameRecord(
  before: readonly DecisionRow[],
  remarks: readonly RemarkKept[],
  given: DecisionGiven,
): { record: string; ids: string[] } | undefined {
  const records = Map.groupBy(
    before.filter((r) => r.replaces === null),
    (r) => r.record,
  )
  const told = toldOf(given)
  for (const [record, rows] of records) {
    const own = remarks.filter((r) => r.record === record && r.replaces === null)
    const alike = keptOf(rows, own) === told && (given.day === undefined || rows.every((r) => r.day === given.day))
    if (alike && (given.id === undefined || given.id === record)) return { record, ids: rows.map((r) => r.id) }
    if (given.id === record)
      throw new Refusal(
        'conflict',
        `Beslutningen ${record} er skrevet ind før med et andet indhold. Ret den i stedet.`,
        {
          rule: 'ONCE',
        },
      )
  }
  return undefined
}

function toldOf(d: DecisionGiven): string {
  return textOf(
    d.points.map((p) => [p.no ?? null, p.outcome, wordsOf(p)]),
    [d.vote, d.voteText ?? null, d.for, d.against, d.abstained],
    d.remarks.map((r) => [r.parties, r.joinedBy, r.gist]),
  )
}

function keptOf(rows: readonly DecisionRow[], remarks: readonly RemarkKept[]): string {
  const [first] = rows
  return textOf(
    rows.map((r) => [r.point, r.outcome, r.outcome_text]),
    [first?.vote, first?.vote_text, first?.votes_for, first?.votes_against, first?.abstained],
    remarks.map((r) => [r.parties, r.joined_by, r.gist]),
  )
}

function textOf(points: [number | null, string, string][], vote: unknown[], remarks: unknown[]): string {
  const sorted = points.toSorted(([a], [b]) => (a ?? 0) - (b ?? 0))
  return JSON.stringify([sorted, vote, remarks])
}

/** Practice and production write the minutes after the meeting; the papers print what they print. */
export function mustBeHeld(day: Day | undefined, today: Day, world: string): void {
  if (day === undefined && world !== 'papers')
    throw new Refusal('invalid', 'Skriv, hvilken dag udvalget besluttede det.', {
      issues: [{ field: 'day', message: 'Skriv, hvilken dag udvalget besluttede det' }],
    })
  if (day === undefined || day <= today) return
  const message = `Mødet den ${formatDay(day)} er ikke holdt endnu. Skriv beslutningen ind, når den er truffet.`
  throw new Refusal('invalid', message, { rule: 'HELD', issues: [{ field: 'day', message }] })
}

/** @throws Refusal conflict when a point has been decided and was not postponed */
export function mustBeOpenFor(before: readonly DecisionRow[], told: DecisionGiven): void {
  const stands = standing(before)
  for (const p of told.points) {
    const now = stands.get(p.no ?? null)
    if (isOpen(now, { outcome: p.outcome, day: told.day ?? null })) continue
    const which = p.no === undefined ? 'Sagen' : `Punkt ${p.no}`
    const when = now?.day ? ` den ${formatDay(now.day)}` : ''
    throw new Refusal(
      'conflict',
      `${which} er allerede afgjort${when}: ${now?.outcome_text}. Er det skrevet forkert ind, så ret beslutningen med en grund.`,
      { rule: 'DECIDED-ONCE', point: p.no ?? null },
    )
  }
}

/** Money is released by a recommendation that was agreed to, never by one that was put off or turned down. */
export function mayRelease(told: DecisionGiven): void {
  if (told.releases.length === 0 || told.points.some((p) => grants(p.outcome))) return
  throw new Refusal('unlawful', 'Der frigives kun penge, når udvalget har godkendt det. Intet punkt er godkendt.', {
    rule: 'R18',
  })
}

/**
 * The points to keep: what is known of them, and what the record itself says where nothing is known.
 * @throws Refusal invalid for a number the recommendation does not have, or a new point without words
 */
export function keptPoints(
  known: readonly RecommendationPoint[],
  given: readonly PointGiven[],
): { no: number; asks: string; says: string; namesBody: string | null }[] {
  const told = given.flatMap((p, i) => {
    if (p.no === undefined) return []
    const stands = known.find((k) => k.no === p.no)
    if (!stands && known.length > 0) throw unknownPoint(i, p.no, known)
    const says = p.says ?? stands?.says
    if (says === undefined) throw wordless(i, p.no)
    const asks = p.asks ?? stands?.asks ?? asksBy[p.outcome]
    return [{ no: p.no, asks, says, namesBody: p.namesBody ?? stands?.namesBody ?? null }]
  })
  const rest = known.flatMap((k) => (k.no === null || told.some((p) => p.no === k.no) ? [] : [{ ...k, no: k.no }]))
  return [...told, ...rest].toSorted((a, b) => a.no - b.no)
}

const asksBy = {
  ...{ approved: 'approve', noted: 'note', postponed: 'other', rejected: 'approve', changed: 'approve' },
  decided: 'decide',
} as const

function unknownPoint(i: number, no: number, known: readonly RecommendationPoint[]): Refusal {
  const message = `Indstillingen har ikke et punkt ${no}. Den har: ${known.map((k) => k.no).join(', ')}.`
  return new Refusal('invalid', message, { issues: [{ field: `points.${i}.no`, message }] })
}

function wordless(i: number, no: number): Refusal {
  const message = `Skriv, hvad punkt ${no} går ud på: sagens indstilling er ikke i registret.`
  return new Refusal('invalid', message, { issues: [{ field: `points.${i}.says`, message }] })
}
