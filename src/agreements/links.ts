import { insiders, type Role } from '../platform/index.ts'
import { address } from '../platform/web/address.ts'
import type { Agreement, Lot } from './agreement.view.ts'

/** Ways on from an agreement that this reader may go; a way that is closed is not shown. */
export interface AgreementLinks {
  followup: string | undefined
  referrals: string | undefined
  /** The ledger's rows behind the ceiling. */
  ceiling: string | undefined
  /** What the agreement builds on: a paper is open to all, an award to insiders. */
  cause: string | undefined
}

/** A paper's agreement has no ledger and no citizens, so nothing leads on from it. */
export function linksOf(
  { code, world, lots, cause }: Pick<Agreement, 'code' | 'world' | 'lots' | 'cause'>,
  role: Role,
  referralsOpen: boolean,
): AgreementLinks {
  const lives = world !== 'papers'
  const inside = lives && insiders.includes(role)
  const ceiling = inside && lots.some((lot) => lot.ceilingOere !== null)
  const referrals = lives && referralsOpen
  return {
    followup: inside ? `/opfoelgning/${encodeURIComponent(code)}` : undefined,
    referrals: referrals ? address('/henvisninger', { aftale: code }) : undefined,
    ceiling: ceiling ? address('/budget/posteringer', { aftale: code, art: 'ceiling' }) : undefined,
    cause: cause.kind === 'document' || insiders.includes(role) ? cause.href : undefined,
  }
}

/** The same for one of its lots. */
export function lotLinks(links: AgreementLinks, lot: Lot) {
  const delaftale = lot.lot ?? lot.position
  const narrowed = (href: string | undefined) => (href === undefined ? undefined : `${href}&delaftale=${delaftale}`)
  return { ceiling: narrowed(links.ceiling), referrals: narrowed(links.referrals) }
}
