import type { Day } from '../../kernel/day.ts'
import type { ValueLine } from './value.ts'

/** The ways of buying, from the least demanding to the most. */
export const routeIds = [
  'call-off',
  'direct-allocation',
  'call-for-proposals',
  'advertisement',
  'light-tender',
  'eu-tender',
] as const
export type RouteId = (typeof routeIds)[number]

export const routeSubjects = ['light-service', 'general-service', 'goods'] as const
export type RouteSubject = (typeof routeSubjects)[number]

/** What a person judges, with a reason; no number of the program's stands in its place. */
export const judgements = [
  'lightRegime',
  'coveredByFramework',
  'uncoveredNeed',
  'economicallySound',
  'shortAndLimited',
  'crossBorderInterest',
] as const
export type Judgement = (typeof judgements)[number]

/** The questions of a purchase, answered. */
export interface RouteAsked {
  subject: RouteSubject
  publicationDate: Day
  values: ValueLine[]
  coveredByFramework: boolean
  uncoveredNeed: boolean
  economicallySound: boolean
  shortAndLimited: boolean
  crossBorderInterest: 'none' | 'clear'
  reasons: Readonly<Record<string, string>>
}

/** How demanding a way is: a higher number is always allowed in a lower one's place. */
export function demandOf(route: RouteId): number {
  return routeIds.indexOf(route)
}
