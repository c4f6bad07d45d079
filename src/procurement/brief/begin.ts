import { Refusal } from '../../kernel/refusal.ts'
import { beside } from '../effort/refusals.ts'

/** Step 1 begins from a need of the caller's own world that stands and goes on. */
export function mustBeUsable(need: { world: string; state: string }, world: string): void {
  if (need.world !== world)
    throw new Refusal('forbidden', 'Behovet hører til en anden verden end din.', { rule: 'WORLD' })
  if (need.state === 'withdrawn') throw beside('need', 'Behovet er trukket tilbage. Kortlæg det på ny.')
  if (need.state === 'closed') throw beside('need', 'Behovet føres ikke videre. Vælg et andet skridt på behovet først.')
}

/** One effort at a time serves a need, until it is in operation or has ended. */
export function mustBeNew(open: string | undefined): void {
  if (open === undefined) return
  throw new Refusal('conflict', `Der er allerede en særindsats i gang for behovet: ${open}.`, {
    rule: 'STATE',
    issues: [{ field: 'need', message: 'Der er allerede en særindsats i gang for behovet' }],
  })
}
