import { Refusal } from '../../kernel/refusal.ts'
import type { Basis, Outcome } from './rule.ts'

/**
 * Whether a change may go on. Where the rules say no, an agreement under the light regime may, when a lawyer's assessment stands with it: the law is not
 * clear there. Under the general rules nothing lifts a no.
 * @throws Refusal unlawful with the first rule that says no, and all of them
 */
export function mustBeAllowed(basis: Basis, outcome: Outcome, assessment: string | null): void {
  if (outcome.allowed) return
  if (basis.regime === 'light' && basis.keepsNature && assessment !== null) return
  const no = outcome.rules.filter((r) => r.outcome === 'fail')
  const then =
    basis.regime === 'light' && basis.keepsNature
      ? 'Gør ændringen mindre, udbyd den, eller skriv en jurists vurdering ind.'
      : 'Gør ændringen mindre, eller udbyd den.'
  throw new Refusal('unlawful', `${no.map((r) => r.text).join(' ')} ${then}`, {
    rule: no[0]?.id ?? 'MOD-REASON',
    rules: outcome.rules.map(({ id, outcome: o, text }) => ({ id, outcome: o, text })),
  })
}
