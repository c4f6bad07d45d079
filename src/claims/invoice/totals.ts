import { formatKroner, type Oere } from '../../kernel/money.ts'
import type { InvoiceDocument } from './document.ts'
import { unread } from './xml.ts'

interface Totals {
  withoutVat: Oere | null
  withVat: Oere | null
  payable: Oere
  prepaid: Oere
  rounding: Oere
}

/**
 * The file's sums against each other, to the øre: lines give the net, net and VAT give the sum, less what is prepaid is payable.
 * @throws Refusal invalid naming the sum that is wrong, and what it should be
 */
export function mustAddUp(d: InvoiceDocument, t: Totals): void {
  const lines = d.lines.reduce((n, l) => n + l.netOere, 0n)
  const sums: [what: string, says: Oere | null, is: Oere][] = [
    ['Linjerne', d.netOere, lines],
    ['Summen uden moms', t.withoutVat, d.netOere],
    ['Summen med moms', t.withVat, d.netOere + d.vatOere],
    ['Beløbet til betaling', t.payable, d.netOere + d.vatOere - t.prepaid + t.rounding],
  ]
  for (const [what, says, is] of sums)
    if (says !== null && says !== is)
      throw unread(`${what} stemmer ikke: filen siger ${formatKroner(says)}, og det giver ${formatKroner(is)}`)
  if (d.currency !== 'DKK') throw unread(`Fakturaen er i ${d.currency.slice(0, 10)}. Her betales i danske kroner.`)
  if (d.kind === 'invoice' ? d.netOere <= 0n : d.netOere >= 0n)
    throw unread('Fakturaens beløb er nul eller har forkert fortegn.')
}
