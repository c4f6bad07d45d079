import { addDays, type Day } from '../../kernel/day.ts'
import { decideByOf } from '../reminder/decide-by.ts'
import { retenderStart } from './lead-time.ts'

/** What can happen on an agreement's line. */
export const eventKinds = [
  'starts',
  'option-used',
  'retender',
  'decide-by',
  'document-lapses',
  'changed',
  'terminated',
  'ends',
  'option-ends',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventNames: Readonly<Record<EventKind, string>> = {
  starts: 'Begynder',
  'option-used': 'Forlængelse begynder',
  retender: 'Nyt udbud skal begynde',
  'decide-by': 'Forlængelse besluttes senest',
  'document-lapses': 'Dokument udløber',
  changed: 'Ændring gælder fra',
  terminated: 'Opsagt til',
  ends: 'Sidste dag',
  'option-ends': 'Sidste dag, hvis den forlænges',
}

export interface TimelineEvent {
  kind: EventKind
  day: Day
  /** Which lots, or what document: "Delaftale 1 og 2". */
  what: string
  href: string | null
}

export interface TimelineLot {
  no: number
  startsOn: Day | null
  endsBefore: Day | null
  optionBefore: Day | null
  terminated: boolean
  /** Options used: their first days. */
  optionsFrom: Day[]
}

export interface TimelineFacts {
  /** A paper's agreement: what is printed and nothing reckoned from it. */
  printed: boolean
  lots: readonly TimelineLot[]
  documents: readonly { title: string; validBefore: Day; href: string }[]
  changes: readonly { what: string; day: Day; href: string }[]
}

interface Of {
  kind: EventKind
  day: Day | null
  lot: TimelineLot
}

/** Everything on the line, by day; lots that meet on a day are said together. */
export function eventsOf({ printed, lots, documents, changes }: TimelineFacts): TimelineEvent[] {
  const ofLots = lots.flatMap((l) => [...terms(l), ...(printed ? [] : reckoned(l))])
  const dated = ofLots.flatMap(({ day, ...e }) => (day === null ? [] : [{ ...e, day }]))
  const together = [...Map.groupBy(dated, (e) => `${e.kind} ${e.day}`).values()].flatMap((same) => {
    const [first] = same
    const nos = same.map((e) => e.lot.no)
    return first === undefined
      ? []
      : [{ kind: first.kind, day: first.day, what: lotsWords(nos, lots.length), href: null }]
  })
  const lapsing = documents.map((d): TimelineEvent => {
    return { kind: 'document-lapses', day: addDays(d.validBefore, -1), what: d.title, href: d.href }
  })
  const changed = changes.map((c): TimelineEvent => ({ kind: 'changed', ...c }))
  return [...together, ...lapsing, ...changed].sort(
    (a, b) => a.day.localeCompare(b.day) || eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind),
  )
}

function terms(lot: TimelineLot): Of[] {
  const { startsOn, endsBefore, optionBefore, terminated, optionsFrom } = lot
  const possible = !terminated && optionBefore !== null && (endsBefore === null || optionBefore > endsBefore)
  return [
    { kind: 'starts', day: startsOn, lot },
    ...optionsFrom.map((day): Of => ({ kind: 'option-used', day, lot })),
    { kind: terminated ? 'terminated' : 'ends', day: endsBefore === null ? null : addDays(endsBefore, -1), lot },
    ...(possible ? [{ kind: 'option-ends' as const, day: addDays(optionBefore, -1), lot }] : []),
  ]
}

/** Reckoned from the term: the last day to decide, and the day a re-tender must begin. */
function reckoned(lot: TimelineLot): Of[] {
  if (lot.terminated || lot.endsBefore === null) return []
  return [
    { kind: 'decide-by', day: decideByOf(lot), lot },
    { kind: 'retender', day: retenderStart(lot.endsBefore), lot },
  ]
}

function lotsWords(nos: readonly number[], all: number): string {
  if (all > 1 && nos.length === all) return 'Alle delaftaler'
  if (nos[0] === 0) return 'Hele aftalen'
  if (nos.length === 1) return `Delaftale ${nos[0]}`
  return `Delaftale ${nos.slice(0, -1).join(', ')} og ${nos.at(-1)}`
}
