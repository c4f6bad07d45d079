import type { TestHouse } from './house.ts'

/** E-invoices as suppliers' programs write them, made up for the tests. Amounts are in øre. */
export interface MadeInvoice {
  number: string
  issuedOn: string
  cvr: string
  ean?: string
  order?: string
  credits?: string
  lines: { text: string; netOere: number }[]
  /** Put in place of a sum that is reckoned, to make a file that does not add up. */
  wrong?: Partial<Record<'lines' | 'withVat' | 'payable' | 'vat', number>>
}

const namespaces = `xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"`
const kr = (oere: number) =>
  `${oere < 0 ? '-' : ''}${Math.trunc(Math.abs(oere) / 100)}.${String(Math.abs(oere) % 100).padStart(2, '0')}`

/** OIOUBL 2.02: the sum without VAT is written as the VAT, and each line tells its own. */
export function oioubl(i: MadeInvoice): string {
  return ubl(i, {
    custom: 'OIOUBL-2.02',
    endpoint: ['GLN', 'DK:CVR', `DK${i.cvr}`],
    exclusive: (_net, vat) => vat,
    lineVat: (vat) => `<cac:TaxTotal><cbc:TaxAmount currencyID="DKK">${kr(vat)}</cbc:TaxAmount></cac:TaxTotal>`,
    itemVat: '',
  })
}

/** Peppol BIS Billing 3: lines tell their rate. */
export function peppol(i: MadeInvoice): string {
  return ubl(i, {
    custom: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    endpoint: ['0088', '0184', i.cvr],
    exclusive: (net) => net,
    lineVat: () => '',
    itemVat: '<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:ClassifiedTaxCategory>',
  })
}

interface Style {
  custom: string
  endpoint: [ean: string, cvr: string, id: string]
  exclusive: (net: number, vat: number) => number
  lineVat: (vat: number) => string
  itemVat: string
}

function ubl(i: MadeInvoice, s: Style): string {
  const name = i.credits === undefined ? 'Invoice' : 'CreditNote'
  const net = i.lines.reduce((n, l) => n + l.netOere, 0)
  const vatOf = (oere: number) => Math.round(oere / 4)
  const vat = i.wrong?.vat ?? i.lines.reduce((n, l) => n + vatOf(l.netOere), 0)
  const amount = (tag: string, oere: number) => `<cbc:${tag} currencyID="DKK">${kr(oere)}</cbc:${tag}>`
  const lines = i.lines.map(
    (l, index) =>
      `<cac:${name}Line><cbc:ID>${index + 1}</cbc:ID>${amount('LineExtensionAmount', l.netOere)}${s.lineVat(vatOf(l.netOere))}<cac:Item><cbc:Name>${l.text}</cbc:Name>${s.itemVat}</cac:Item></cac:${name}Line>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<${name} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${name}-2" ${namespaces}>
  <cbc:CustomizationID>${s.custom}</cbc:CustomizationID><cbc:ID>${i.number}</cbc:ID><cbc:IssueDate>${i.issuedOn}</cbc:IssueDate>
  <cbc:DocumentCurrencyCode>DKK</cbc:DocumentCurrencyCode>
  ${i.order === undefined ? '' : `<cac:OrderReference><cbc:ID>${i.order}</cbc:ID></cac:OrderReference>`}
  ${i.credits === undefined ? '' : `<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${i.credits}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>`}
  <cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:CompanyID schemeID="${s.endpoint[1]}">${s.endpoint[2]}</cbc:CompanyID></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party><cbc:EndpointID schemeID="${s.endpoint[0]}">${i.ean ?? '5798000000012'}</cbc:EndpointID></cac:Party></cac:AccountingCustomerParty>
  <cac:TaxTotal>${amount('TaxAmount', vat)}</cac:TaxTotal>
  <cac:LegalMonetaryTotal>${amount('LineExtensionAmount', i.wrong?.lines ?? net)}${amount('TaxExclusiveAmount', s.exclusive(net, vat))}${amount('TaxInclusiveAmount', i.wrong?.withVat ?? net + vat)}${amount('PayableAmount', i.wrong?.payable ?? net + vat)}</cac:LegalMonetaryTotal>
  ${lines.join('\n  ')}
</${name}>`
}

/** A supplier's CVR number as the register has it. */
export async function cvrOf(house: TestHouse, enterprise: string): Promise<string> {
  return house.asOwner(async (client) => {
    const { rows } = await client.query<{ cvr: string }>('select cvr from registers.enterprise where id = $1', [
      enterprise,
    ])
    return rows[0]?.cvr ?? ''
  })
}
