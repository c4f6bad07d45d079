import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ended } from '../../platform/four-eyes.ts'
import type { Role } from '../../platform/index.ts'

export const decisionKinds = ['annul', 'settle', 'overdraft', 'authority'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const decisionNames: Readonly<Record<DecisionKind, string>> = {
  annul: 'Annullér en disponering',
  settle: 'Afslut en disponering',
  overdraft: 'Mere end bevilget',
  authority: 'Bemyndigelse',
}

/** What one person has prepared about money, and how another ended it. */
export interface Decision {
  id: string
  kind: DecisionKind
  subject: string
  label: string
  href: string
  content: Record<string, unknown>
  reason: string
  preparedOn: Day
  preparedBy: string
  preparedByName: string
  end: Ended | null
}

const deciders: Readonly<Record<DecisionKind, readonly Role[]>> = {
  annul: ['controller', 'manager'],
  settle: ['controller', 'manager'],
  overdraft: ['controller', 'manager'],
  authority: ['admin', 'manager'],
}

export function mayDecide(kind: DecisionKind, role: Role): boolean {
  return deciders[kind].includes(role)
}

/** @throws Refusal forbidden, naming whose decision it is */
export function mustDecide(kind: DecisionKind, role: Role): void {
  if (mayDecide(kind, role)) return
  const whose = kind === 'authority' ? 'en administrator eller leder' : 'en controller eller leder'
  throw new Refusal('forbidden', `Det afgøres af ${whose}.`)
}

export const whom = { what: 'forslaget', whom: 'en anden' } as const

/** @throws Refusal forbidden FOUR-EYES: one's own is withdrawn, another's is rejected */
export function mustBeOthers(d: Pick<Decision, 'preparedBy'>, by: { id: string }): void {
  if (d.preparedBy !== by.id) return
  const message = 'Du har selv forberedt forslaget. Træk det tilbage i stedet for at afvise det.'
  throw new Refusal('forbidden', message, { rule: 'FOUR-EYES' })
}

export function mustBeOwn(d: Pick<Decision, 'preparedBy' | 'preparedByName'>, by: { id: string }): void {
  if (d.preparedBy === by.id) return
  const message = `Forslaget er forberedt af ${d.preparedByName}. Afvis det i stedet.`
  throw new Refusal('forbidden', message, { rule: 'FOUR-EYES' })
}

/** One at a time: what waits for another's answer is not prepared again. */
export function mustNotWait(waiting: Decision | undefined): void {
  if (waiting === undefined) return
  const message = `${waiting.preparedByName} har allerede forberedt det. Godkend, afvis eller træk det tilbage først.`
  throw new Refusal('conflict', message, { rule: 'DOUBLE-CLICK', decision: waiting.id })
}
