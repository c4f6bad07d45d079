import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'
import { showAgreement } from '../../portfolio/index.ts'
import type { OrderBasis } from './order.ts'

/**
 * What holds of a lot now, as the page shows it and the write is held against.
 * @throws Refusal not-found; unlawful WORLDS for an agreement of another world
 */
export async function orderBasis(work: Work, code: string, no: number): Promise<OrderBasis> {
  const agreement = await showAgreement.run(work, { agreement: code })
  if (agreement.world !== work.by.world)
    throw new Refusal('unlawful', 'Aftalen er kun på papiret, så der kan ikke bestilles på den.', { rule: 'WORLDS' })
  const lot = agreement.lots.find((l) => l.lot === no)
  if (!lot) throw new Refusal('not-found', `Aftalen har ingen delaftale ${no}.`)
  const { startsOn, endsBefore } = agreement
  return { startsOn, endsBefore, suppliers: lot.suppliers, priceDays: (lot.prices ?? []).map((p) => p.validFrom) }
}
