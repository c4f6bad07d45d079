import { expect, test } from 'vitest'
import { practiceCvr } from '../../kernel/cvr.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { oioubl, peppol, type MadeInvoice } from '../../../test/made-invoices.ts'
import { readInvoice } from './ubl.ts'

const cvr = practiceCvr(7)
// 13.250,00 + 587,50 = 13.837,50 net; a quarter in VAT is 3.312,50 + 146,88 = 3.459,38.
const made: MadeInvoice = {
  ...{ number: 'F-1001', issuedOn: '2026-09-02', cvr, order: 'A-2026-08-0003' },
  lines: [
    { text: 'Pladsmåned', netOere: 1_325_000 },
    { text: 'Lønnede timer', netOere: 58_750 },
  ],
}
const read = (xml: string) => readInvoice(Buffer.from(xml))

test.each([
  ['oioubl', oioubl],
  ['peppol', peppol],
] as const)('%s: the same invoice is read the same', (source, write) => {
  const { lines, ...document } = read(write(made))
  expect(document).toEqual({
    ...{ kind: 'invoice', source, number: 'F-1001', issuedOn: '2026-09-02', supplierCvr: cvr, currency: 'DKK' },
    ...{
      customerEan: '5798000000012',
      netOere: 1_383_750n,
      vatOere: 345_938n,
      credits: null,
      refs: ['A-2026-08-0003'],
    },
  })
  expect(lines.map((l) => [l.text, l.netOere, l.vatOere])).toEqual([
    ['Pladsmåned', 1_325_000n, 331_250n],
    ['Lønnede timer', 58_750n, 14_688n],
  ])
})

test('a credit note is below zero and names the invoice it credits', () => {
  const credit = read(
    peppol({ ...made, number: 'K-1', credits: 'F-1001', lines: [{ text: 'For meget', netOere: 8_750 }] }),
  )
  expect(credit).toMatchObject({ kind: 'credit', credits: 'F-1001', netOere: -8_750n, vatOere: -2_188n })
  expect(credit.lines).toMatchObject([{ netOere: -8_750n, vatOere: -2_188n }])
})

test.each([
  ['the lines', { lines: 1 }, 'Linjerne stemmer ikke'],
  ['the sum with VAT', { withVat: 1 }, 'Summen med moms stemmer ikke'],
  ['what is to be paid', { payable: 1_729_689 }, 'Beløbet til betaling stemmer ikke'],
  ['the VAT', { vat: 1, withVat: 1_383_751, payable: 1_383_751 }, 'moms'],
])('a sum that is an øre wrong is refused by name: %s', (_, wrong, words) => {
  expect(refused(oioubl({ ...made, wrong }))).toContain(words)
})

test.each([
  ['an entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', 'DOCTYPE'],
  ['no XML', 'Kære kommune', 'XML'],
  ['another document', '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>', 'ikke en faktura'],
  ['elements without end', '<a>'.repeat(50_000), 'for dybt'],
  ['another currency', oioubl(made).replace('>DKK<', '>EUR<'), 'EUR'],
  ['no number', oioubl(made).replace('<cbc:ID>F-1001</cbc:ID>', ''), 'Fakturanummeret'],
  ['an amount with three decimals', oioubl(made).replace('13250.00<', '13250.001<'), 'kan ikke læses'],
])('refused: %s', (_, xml, words) => {
  expect(refused(xml)).toContain(words)
})

test('bytes that are no UTF-8, and files without end, are refused before they are parsed', () => {
  expect(() => readInvoice(Buffer.from([0xff, 0xfe, 0x3c, 0x00]))).toThrow('UTF-8')
  expect(() => readInvoice(Buffer.alloc(2_000_001, 0x20))).toThrow('for stor')
})

function refused(xml: string): string {
  try {
    read(xml)
    return 'read'
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid' })
    return (error as Refusal).message
  }
}
