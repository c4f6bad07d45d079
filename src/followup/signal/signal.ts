import type { Day, Month } from '../../kernel/day.ts'
import type { Settings } from '../setting/setting.ts'
import type { Crossing, Figures } from './figures.ts'
import { signalKinds, type SignalKind, type Verdict } from './verdict.ts'

export interface SignalRow {
  id: string
  lot: string
  kind: SignalKind
  run: string
  seen: Figures
  reasons: string[]
  /** The dismissed signal it came back from. */
  follows: string | null
  raisedOn: Day
  ended: { kind: 'dismissed' | 'over'; reason: string; on: Day; byName: string; seen: Figures } | null
}

/** A lot's newest signal of each kind, from rows newest first. */
export function newestOf(rows: readonly SignalRow[], lot: string): Partial<Record<SignalKind, SignalRow>> {
  const own = rows.filter((s) => s.lot === lot)
  const of = (kind: SignalKind) => own.find((s) => s.kind === kind)
  const [overrun, year] = [of('overrun'), of('year')]
  return { ...(overrun ? { overrun } : {}), ...(year ? { year } : {}) }
}

export type SignalState =
  | { state: 'none' }
  /** Expected; raised when a signal's id stands here, otherwise at the next watch. */
  | { state: 'expected'; signal: string | null }
  | { state: 'dismissed'; signal: string; reason: string; on: Day; byName: string }

/** Where a lot stands: what is judged now, and what a person has said of it while the figures stood like this. */
export function stateOf(
  expected: boolean,
  newest: SignalRow | undefined,
  now: Figures,
  settings: Settings,
): SignalState {
  if (!expected) return { state: 'none' }
  if (newest === undefined) return { state: 'expected', signal: null }
  if (newest.ended === null) return { state: 'expected', signal: newest.id }
  const { kind, reason, on, byName, seen } = newest.ended
  if (kind === 'over' || movedSince(newest.kind, seen, now, settings)) return { state: 'expected', signal: null }
  return { state: 'dismissed', signal: newest.id, reason, on, byName }
}

/**
 * A dismissed signal comes back when the figures have moved: dismissed at 55,0 % with 10 points, it stays away at 64,9 % and is back at 65,0 %;
 * dismissed with a crossing in May and one month, it is back when the crossing comes in April.
 */
export function movedSince(kind: SignalKind, then: Figures, now: Figures, settings: Settings): boolean {
  const [before, after] = kind === 'overrun' ? [then, now] : [then.year, now.year]
  if (after === null) return false
  if (before === null || yearOf(before) !== yearOf(after)) return true
  return (
    after.chancePermille >= before.chancePermille + settings['return-points'].value * 10 ||
    earlierBy(before.crossing, after.crossing) >= Math.max(1, settings['return-months'].value)
  )
}

/** Another year’s appropriation is another question. */
function yearOf(f: object): number | undefined {
  return 'appropriatedOere' in f && 'year' in f ? (f.year as number) : undefined
}

/** Months earlier, by the early or the middle crossing, whichever moved most; a crossing that was not there before is earlier than none. */
function earlierBy(before: Crossing, after: Crossing): number {
  return Math.max(monthsEarlier(before.p10, after.p10), monthsEarlier(before.p50, after.p50))
}

function monthsEarlier(before: Month | null, after: Month | null): number {
  if (after === null) return 0
  return before === null ? Number.POSITIVE_INFINITY : ordinal(before) - ordinal(after)
}

function ordinal(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
}

export type WatchStep =
  | { kind: SignalKind; step: 'raise'; follows: string | null }
  | { kind: SignalKind; step: 'close'; signal: string }

/** What a watch does about a lot. Done once, the same figures ask for nothing more (TWICE). */
export function stepsOf(
  verdict: Verdict,
  newest: Readonly<Partial<Record<SignalKind, SignalRow>>>,
  now: Figures,
  settings: Settings,
): WatchStep[] {
  return signalKinds.flatMap((kind): WatchStep[] => {
    const last = newest[kind]
    const stand = stateOf(verdict[kind].length > 0, last, now, settings)
    if (stand.state === 'expected' && stand.signal === null)
      return [{ kind, step: 'raise', follows: last?.ended?.kind === 'dismissed' ? last.id : null }]
    if (stand.state === 'none' && last?.ended === null) return [{ kind, step: 'close', signal: last.id }]
    return []
  })
}
