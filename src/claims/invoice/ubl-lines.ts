import type { Element } from 'slimdom'
import { divideHalfAway } from '../../kernel/rounding.ts'
import type { Oere } from '../../kernel/money.ts'
import { oereOf, oereOrZero } from './amount.ts'
import type { DocumentLine } from './document.ts'
import { all, text, unread } from './xml.ts'

const most = 2000

/** The lines of the document, and a line for each discount or charge on the whole of it; amounts as the file has them. */
export function linesOf(root: Element, credit: boolean): DocumentLine[] {
  const lines = all(root, credit ? 'CreditNoteLine' : 'InvoiceLine')
  if (lines.length === 0) throw unread('Filen har ingen fakturalinjer.')
  if (lines.length > most) throw unread(`Filen har flere end ${most} linjer.`)
  const extra = all(root, 'AllowanceCharge')
  const made = [...lines.map((l, i) => lineOf(l, i)), ...extra.map((e, i) => extraOf(e, lines.length + i))]
  const vatOere = oereOrZero(text(root, 'TaxTotal/TaxAmount'), 'Momsen')
  return withVat(
    made.filter((l) => l.netOere !== 0n),
    vatOere,
  )
}

interface Read extends DocumentLine {
  /** Null where the line says neither its VAT nor its rate. */
  vat: Oere | null
}

function lineOf(line: Element, index: number): Read {
  const netOere = oereOf(text(line, 'LineExtensionAmount'), `Beløbet på linje ${index + 1}`)
  const item = text(line, 'Item/Name') ?? text(line, 'Item/Description') ?? `Linje ${index + 1}`
  const refs = [
    'Note',
    'AccountingCost',
    'Item/Name',
    'Item/Description',
    'OrderLineReference/OrderReference/ID',
    'DocumentReference/ID',
  ]
  const own = text(line, 'TaxTotal/TaxAmount')
  return {
    ...{ no: index + 1, text: item.slice(0, 500), netOere, vatOere: 0n },
    refs: refs.flatMap((p) => all(line, p).map((e) => (e.textContent ?? '').trim())),
    vat:
      own === undefined
        ? rated(netOere, text(line, 'Item/ClassifiedTaxCategory/Percent'))
        : oereOf(own, 'Linjens moms'),
  }
}

function extraOf(part: Element, index: number): Read {
  const isCharge = text(part, 'ChargeIndicator') === 'true'
  const size = oereOf(text(part, 'Amount'), 'Rabatten eller tillægget')
  const netOere = isCharge ? size : -size
  const words = text(part, 'AllowanceChargeReason') ?? (isCharge ? 'Tillæg' : 'Rabat')
  return {
    no: index + 1,
    text: words.slice(0, 500),
    netOere,
    vatOere: 0n,
    refs: [],
    vat: rated(netOere, text(part, 'TaxCategory/Percent')),
  }
}

/** Net × rate, rounded to a whole øre, half away from zero. */
function rated(netOere: Oere, percent: string | undefined): Oere | null {
  const match = /^(\d{1,3})(?:\.(\d{1,4})0*)?$/.exec(percent ?? '')
  if (!match) return null
  const tenThousandths = BigInt((match[1] ?? '0') + (match[2] ?? '').padEnd(4, '0'))
  return divideHalfAway(netOere * tenThousandths, 1_000_000n)
}

/**
 * The document's VAT on its lines: each line's own, and the øre that rounding line by line leaves over on the largest.
 * A file that says its VAT for the whole only has it on the largest line.
 */
function withVat(lines: readonly Read[], vatOere: Oere): DocumentLine[] {
  const known = lines.reduce((n, l) => n + (l.vat ?? 0n), 0n)
  const rest = vatOere - known
  const allSaid = lines.every((l) => l.vat !== null)
  const size = rest < 0n ? -rest : rest
  if (allSaid && size > BigInt(lines.length)) throw unread('Linjernes moms giver ikke fakturaens moms.')
  const largest = lines.reduce(
    (most, l, i) => (absolute(l.netOere) > absolute(lines[most]?.netOere ?? 0n) ? i : most),
    0,
  )
  return lines.map(({ vat, ...l }, i) => ({ ...l, vatOere: (vat ?? 0n) + (i === largest ? rest : 0n) }))
}

function absolute(n: bigint): bigint {
  return n < 0n ? -n : n
}
