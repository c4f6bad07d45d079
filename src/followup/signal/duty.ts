import { addDays, firstOfMonth, type Day } from '../../kernel/day.ts'
import type { NewDuty } from '../../cases/index.ts'
import { prognosisHref } from '../prognosis/address.ts'
import type { FollowedLot } from '../run/lots.store.ts'
import { lotName } from '../use/use.view.ts'
import type { Figures } from './figures.ts'
import type { SignalKind } from './verdict.ts'

/** What a signal asks of the house, and by when: a re-tender by its latest day, an appropriation before it is used up. */
export function dutyOf(signal: string, kind: SignalKind, lot: FollowedLot, f: Figures, today: Day): NewDuty {
  const cause = { kind: 'signal', id: signal, label: `Prognose for ${lotName(lot)}`, href: prognosisHref(lot) }
  const source = {
    kind: lot.world === 'practice' ? ('practice' as const) : ('entered' as const),
    document: 'Prognose',
    place: lot.id,
  }
  const common = { cause, source, on: today }
  return kind === 'overrun'
    ? {
        ...common,
        what: `Genudbud skal forberedes: ${lotName(lot)}`,
        rule: 'R20',
        who: 'officer',
        ...when(f.latestStart),
      }
    : {
        ...common,
        what: `Bevillingen for ${f.year?.year ?? ''} ventes brugt op: ${lot.lineName}`,
        rule: 'YEAR-APPROPRIATION',
        who: 'controller',
        ...when(dayBefore(f, today)),
      }
}

/** A duty without a day says what it depends on. */
function when(due: Day | null): { due: Day } | { dueText: string } {
  return due === null ? { dueText: 'Når prognosen viser, i hvilken måned loftet nås' } : { due }
}

/** The last day before the month in which the appropriation is most likely used up, and never in the past. */
function dayBefore({ year }: Figures, today: Day): Day | null {
  const month = year?.crossing.p50 ?? year?.crossing.p90 ?? null
  if (month === null) return null
  const day = addDays(firstOfMonth(month), -1)
  return day < today ? today : day
}
