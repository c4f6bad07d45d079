import { Refusal } from '../../kernel/refusal.ts'
import type { Phase } from './phase.ts'

/** A tender can be changed until bids are due; after that everybody bid by the same words. @throws Refusal conflict */
export function mustBeChangeable(phase: Phase): void {
  if (phase === 'draft' || phase === 'open') return
  const why = phase === 'cancelled' ? 'Udbuddet er annulleret' : 'Fristen for tilbud er passeret'
  const message = `${why}, og udbuddet kan ikke ændres. Skal det laves om, så annullér og udbyd igen.`
  throw new Refusal('conflict', message, { rule: 'FROZEN' })
}

/** @throws Refusal conflict */
export function mustBeIn(phase: Phase, allowed: readonly Phase[], message: string): void {
  if (!allowed.includes(phase)) throw new Refusal('conflict', message, { rule: 'STATE', phase })
}
