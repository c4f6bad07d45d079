import type { z } from 'zod'
import { Refusal } from '../kernel/refusal.ts'
import type { Role, Work } from '../platform/index.ts'
import { showAgreement } from '../portfolio/index.ts'

export type OwnAgreement = z.output<(typeof showAgreement)['output']>
export type OwnLot = OwnAgreement['lots'][number]

/** Who keeps an agreement's file. */
export const fileKeepers: readonly Role[] = ['officer', 'secretary', 'manager']

/**
 * The agreement an act works on, in the caller's own world.
 * @throws Refusal not-found, and forbidden for another world's
 */
export async function ownAgreement(work: Work, code: string): Promise<OwnAgreement> {
  const agreement = showAgreement.output.parse(await showAgreement.run(work, { agreement: code }))
  if (agreement.world === work.by.world) return agreement
  throw new Refusal('forbidden', 'Aftalen hører til en anden verden end din.', { rule: 'WORLD' })
}

/** @throws Refusal invalid at the field, when the agreement has no such lot */
export function lotOf(agreement: OwnAgreement, no: number, field = 'lot'): OwnLot {
  const lot = agreement.lots.find((l) => (l.lot ?? l.position) === no)
  if (lot !== undefined) return lot
  const message = `Aftalen har ingen delaftale ${no}`
  throw new Refusal('invalid', message, { issues: [{ field, message }] })
}

/** The lot's id, or null for the whole agreement. */
export function lotIdOf(agreement: OwnAgreement, no: number | undefined): string | null {
  return no === undefined ? null : lotOf(agreement, no).id
}

/** A supplier of the agreement. @throws Refusal invalid for anybody else */
export function supplierOf(agreement: OwnAgreement, enterprise: string | undefined): string | null {
  if (enterprise === undefined) return null
  if (agreement.lots.some((l) => l.suppliers.some((s) => s.id === enterprise))) return enterprise
  const message = 'Vælg en leverandør, der er med i aftalen'
  throw new Refusal('invalid', message, { issues: [{ field: 'enterprise', message }] })
}

/** What an agreement needs before it can be changed or ended: papers are history. @throws Refusal unlawful PAPERS */
export function mustLive({ world, state }: OwnAgreement): void {
  if (world !== 'papers' && state === 'concluded') return
  throw new Refusal(
    'unlawful',
    'Aftalen står her, som et papir trykker den. Den kan læses, men ikke ændres eller opsiges.',
    {
      rule: 'PAPERS',
    },
  )
}
