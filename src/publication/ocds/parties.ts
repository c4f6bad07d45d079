import type { ContractingProcess, Supplier } from '../process/process.ts'
import { tidy, type Party, type Reference } from './release.ts'

/** The scheme of Danish company numbers at org-id.guide. */
export const cvrScheme = 'DK-CVR'

/** Everybody a release points at, once, with the roles they are pointed at in. */
export function partiesOf(p: ContractingProcess, withSuppliers: boolean): Party[] {
  const { buyer } = p
  const won = withSuppliers ? winnersOf(p) : []
  const city = buyer && {
    ...organization(buyerReference(p) as Reference, buyer.name, buyer.cvr),
    address: { streetAddress: buyer.street, locality: buyer.city, postalCode: buyer.postCode, countryName: 'Danmark' },
    // The office's own address: a release names no person.
    contactPoint: { email: buyer.email, telephone: buyer.phone, url: buyer.website },
    roles: ['buyer', 'procuringEntity'],
  }
  const suppliers = won.map((s) => ({
    ...organization(referenceTo(s), s.name, s.cvr),
    details: { scale: s.size },
    roles: ['tenderer', 'supplier'],
  }))
  return [...(city ? [city] : []), ...suppliers].map((o) => tidy(o) as Party)
}

export function buyerReference({ buyer }: ContractingProcess): Reference | undefined {
  return buyer && { id: `${cvrScheme}-${buyer.cvr}`, name: buyer.name }
}

export function referenceTo(s: Supplier): Reference {
  return { id: s.cvr ? `${cvrScheme}-${s.cvr}` : s.id, name: s.name }
}

function organization(ref: Reference, legalName: string, cvr: string | undefined) {
  return { ...ref, identifier: cvr ? { scheme: cvrScheme, id: cvr, legalName } : undefined }
}

function winnersOf(p: ContractingProcess): Supplier[] {
  const all = p.results.flatMap((r) => r.winners.flatMap((w) => w.members))
  return [...new Map(all.map((s) => [referenceTo(s).id, s])).values()]
}
