import { Refusal } from '../../kernel/refusal.ts'
import type { Blocker } from './blockers.ts'

/** @throws Refusal stale when the claim has moved on since the page was shown */
export function mustBeSeen(version: number, seen: number): void {
  if (version === seen) return
  const message = 'Oplysningerne er ændret, siden du åbnede siden. Se afregningen, som den står nu, og svar igen.'
  throw new Refusal('stale', message, { rule: 'STALE', version })
}

interface Done {
  kind: string
  by: string
  byName: string
}

/** @throws Refusal conflict DOUBLE-CLICK, naming who was first */
export function mustNotBeDone(steps: readonly Done[], kinds: readonly string[], what: string): void {
  const done = steps.find((s) => kinds.includes(s.kind))
  if (!done) return
  const message = `Afregningen er allerede ${what} af ${done.byName}.`
  throw new Refusal('conflict', message, { rule: 'DOUBLE-CLICK', done: done.kind })
}

const ways: Readonly<Record<string, string>> = {
  generated: 'dannet afregningen',
  attested: 'attesteret leverancen',
  'correction-answered': 'svaret på en rettelse',
  allowed: 'tilladt betaling trods et stop',
}

/** FOUR-EYES: whoever has had a hand in the claim does not approve it, whatever role they act in. */
export function mustBeAnother(steps: readonly Done[], by: { id: string }): void {
  const own = steps.find((s) => s.by === by.id)
  if (!own) return
  const message = `Du har selv ${ways[own.kind] ?? 'haft afregningen i hånden'} og kan ikke godkende den. Bed en anden controller om det.`
  throw new Refusal('forbidden', message, { rule: 'FOUR-EYES', did: own.kind })
}

/** @throws Refusal unlawful BLOCKED with every stop named */
export function mustNotBeStopped(blockers: readonly Blocker[]): void {
  const stops = blockers.filter((b) => b.stops)
  if (stops.length === 0) return
  const message = `Afregningen kan ikke godkendes endnu. ${stops.map((b) => b.text).join(' ')}`
  throw new Refusal('unlawful', message, { rule: 'BLOCKED', blockers: stops.map((b) => b.code) })
}
