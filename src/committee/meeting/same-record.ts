import { Refusal } from '../../kernel/refusal.ts'
import { type DecisionGiven, wordsOf } from './decision.input.ts'
import type { DecisionRow } from './standing.ts'

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
