import { formatDay, type Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { lastDayOf } from './model.ts'
import type { LotStanding, OptionOutcome } from './outcome.ts'

/** @throws Refusal unlawful, with the first rule that fails and all the others */
export function mustBeAllowed({ rules }: OptionOutcome): void {
  const failing = rules.filter((r) => r.outcome === 'fail')
  const [first] = failing
  if (first === undefined) return
  throw new Refusal('unlawful', first.text, { rule: first.id, rules: failing })
}

/**
 * Two at once: the second is told who came first.
 * @throws Refusal conflict DOUBLE-CLICK
 */
export function mustNotBeUsed(
  uses: readonly { lots: readonly { lot: string }[]; endsBefore: Day; byName: string; undone: unknown }[],
  lots: readonly LotStanding[],
  endsBefore: Day,
): void {
  for (const lot of lots) {
    const same = uses.find(
      (u) => u.undone === null && u.endsBefore === endsBefore && u.lots.some((l) => l.lot === lot.id),
    )
    if (same === undefined) continue
    const message = `Optionen på ${lot.label} er allerede brugt af ${same.byName}; den løber nu til ${formatDay(lastDayOf(endsBefore))}.`
    throw new Refusal('conflict', message, { rule: 'DOUBLE-CLICK', lot: lot.id })
  }
}

/** A paper does not say whether its option was used, so it stays a note. */
export function mustBeKnown(agreement: { world: string; state: string }, by: { world: string }): void {
  if (agreement.world === 'papers')
    throw new Refusal('forbidden', 'Om optionen blev brugt, er ikke trykt i papiret. Den kan derfor ikke bruges her.', {
      rule: 'WORLD',
    })
  if (agreement.world !== by.world)
    throw new Refusal('forbidden', 'Aftalen hører til en anden verden end din.', { rule: 'WORLD' })
  if (agreement.state !== 'concluded')
    throw new Refusal('conflict', 'Aftalen er ikke indgået, så dens option kan ikke bruges.')
}
