import type { Day } from '../../kernel/day.ts'
import { figuresOf } from '../run/figures.ts'
import type { FollowedLot } from '../run/lots.store.ts'
import type { Run } from '../run/run.ts'
import type { Settings } from '../setting/setting.ts'
import type { Figures } from '../signal/figures.ts'
import { stateOf, type SignalRow, type SignalState } from '../signal/signal.ts'
import { judge, type SignalKind, type Verdict } from '../signal/verdict.ts'
import { ceilingOf, ceilingState, type CeilingState } from './ceiling.ts'

/** Where a lot stands on a day: its counters, the newest forecast, what is judged of it, and what a person has said. */
export interface Standing extends FollowedLot {
  remainingOere: bigint | null
  ceiling: CeilingState
  forecast: { run: string; asOf: string; madeOn: Day; figures: Figures; atEnd: Band | null } | null
  verdict: Verdict
  signal: Readonly<Record<SignalKind, SignalState>>
}

/** Use since the start at the lot's last month: low, middle and high, in øre. */
export interface Band {
  p10: number
  p50: number
  p90: number
}

interface Known {
  run: Run | undefined
  newest: Readonly<Partial<Record<SignalKind, SignalRow>>>
  settings: Settings
  today: Day
}

const nothing: Verdict = { overrun: [], year: [] }

/** List, page, file, duty and waiting all read this, so none can say otherwise than another. */
export function standingOf(lot: FollowedLot, { run, newest, settings, today }: Known): Standing {
  const whole = ceilingOf(lot)
  const counters = { ...lot, remainingOere: whole?.remainingOere ?? null, ceiling: ceilingState(whole) }
  if (run === undefined)
    return {
      ...counters,
      forecast: null,
      verdict: nothing,
      signal: { overrun: { state: 'none' }, year: { state: 'none' } },
    }
  const figures = figuresOf(run, settings['lead-time'].value)
  const verdict = judge(figures, settings, today)
  const of = (kind: SignalKind) => stateOf(verdict[kind].length > 0, newest[kind], figures, settings)
  const forecast = { run: run.id, asOf: run.asOf, madeOn: run.madeOn, figures, atEnd: atEnd(run) }
  return { ...counters, forecast, verdict, signal: { overrun: of('overrun'), year: of('year') } }
}

function atEnd({ asked, answer }: Run): Band | null {
  const last = answer.term.cumulative.find((m) => m.month === asked.term.end)
  return last === undefined ? null : { p10: last.p10, p50: last.p50, p90: last.p90 }
}

/** What waits comes first, then the lot whose re-tender must start first, then the one most likely to reach its ceiling. */
export function byUrgency(a: Standing, b: Standing): number {
  return (
    rank(a) - rank(b) ||
    latest(a).localeCompare(latest(b)) ||
    (b.forecast?.figures.chancePermille ?? -1) - (a.forecast?.figures.chancePermille ?? -1) ||
    (a.endsBefore ?? '9999').localeCompare(b.endsBefore ?? '9999') ||
    a.id.localeCompare(b.id)
  )
}

function rank({ ceiling, signal }: Standing): number {
  if (ceiling.tone === 'bad') return 0
  if (signal.overrun.state === 'expected') return 1
  if (signal.year.state === 'expected') return 2
  return ceiling.tone === 'act' ? 3 : 4
}

const latest = (s: Standing) => s.forecast?.figures.latestStart ?? '9999'
