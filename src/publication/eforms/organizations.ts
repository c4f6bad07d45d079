import type { Buyer, ContractingProcess, ReviewBody, Supplier, TypedSupplier } from '../process/process.ts'
import { code, id, numbered, said } from './parts.ts'
import type { Subtype } from './subtypes.ts'
import { el, leaf, type Inside, type Xml } from './xml.ts'

/** Who the notice names, each under its own number in the file. */
export interface Roster {
  buyer: string
  review: string
  suppliers: Map<string, string>
}

/** The winners of the lots in their order; the buyer is first, the review body second. */
export function rosterOf(p: ContractingProcess, withSuppliers: boolean): Roster {
  const suppliers = withSuppliers ? suppliersOf(p) : []
  return {
    buyer: numbered('ORG', 1),
    review: numbered('ORG', 2),
    suppliers: new Map(suppliers.map((s, i) => [s.id, numbered('ORG', i + 3)])),
  }
}

/** Each supplier once, with what the officer has typed about it. */
export function suppliersOf(p: ContractingProcess): Supplier[] {
  const members = p.results.flatMap((r) => r.winners.flatMap((w) => w.members))
  const once = new Map(members.map((m) => [m.id, m]))
  return [...once.values()].map((m) => ({ ...m, ...known(p.notice.suppliers[m.id] ?? {}) }))
}

export function organizations(p: ContractingProcess, roster: Roster, subtype: Subtype): Xml | undefined {
  const review = subtype === 'E1' ? undefined : p.notice.reviewBody
  const suppliers = suppliersOf(p).filter((s) => roster.suppliers.has(s.id))
  return el(
    'efac:Organizations',
    p.buyer && organization(roster.buyer, p.buyer, { website: p.buyer.website }),
    review && organization(roster.review, review, {}),
    suppliers.map((s) =>
      organization(roster.suppliers.get(s.id) ?? '', s, { size: subtype === '38' ? undefined : s.size }),
    ),
  )
}

type Named = Buyer | ReviewBody | Supplier

function organization(
  org: string,
  o: Named,
  more: { website?: string | undefined; size?: string | undefined },
): Inside {
  return el(
    'efac:Organization',
    el(
      'efac:Company',
      leaf('cbc:WebsiteURI', more.website),
      code('efbc:CompanySizeCode', 'economic-operator-size', more.size),
      el('cac:PartyIdentification', id('cbc:ID', 'organization', org)),
      el('cac:PartyName', said('cbc:Name', o.name)),
      el(
        'cac:PostalAddress',
        leaf('cbc:StreetName', o.street),
        leaf('cbc:CityName', o.city),
        leaf('cbc:PostalZone', o.postCode),
        code('cbc:CountrySubentityCode', 'nuts', o.nuts),
        el('cac:Country', code('cbc:IdentificationCode', 'country', 'DNK')),
      ),
      el('cac:PartyLegalEntity', leaf('cbc:CompanyID', o.cvr)),
      el('cac:Contact', leaf('cbc:Telephone', o.phone), leaf('cbc:ElectronicMail', o.email)),
    ),
  )
}

/** What is typed stands before what the register has; what is not typed does not hide it. */
function known(typed: TypedSupplier): Partial<Supplier> {
  return Object.fromEntries(Object.entries(typed).filter(([, v]) => v !== undefined)) as Partial<Supplier>
}
