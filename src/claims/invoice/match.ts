import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { DocumentLine } from './document.ts'

/** A claim an invoice's lines may be of. */
export interface Candidate {
  id: string
  number: string
  /** What was approved of it, or while it is not approved yet, what is claimed. */
  givesOere: Oere
  invoicedOere: Oere
}

export interface Matched {
  no: number
  claim: string
}

const named = /\bA-\d{4}-\d{2}-\d{4,}\b/g

/**
 * Which claim each line is of: the one chosen, else the one the line names, else the one the document names, else the only one
 * with exactly that amount left. Every line is of one claim.
 * @throws Refusal invalid INVOICE-CLAIM, naming the line and the claims it could be of
 */
export function matched(
  document: { lines: readonly DocumentLine[]; refs: readonly string[] },
  candidates: readonly Candidate[],
  chosen?: string,
): Matched[] {
  const onDocument = mentioned(document.refs, candidates)
  const unnamed = document.lines.filter((l) => mentioned(l.refs, candidates).length === 0)
  const sum = unnamed.reduce((n, l) => n + l.netOere, 0n)
  const exact = candidates.filter((c) => leftOf(c) === sum)
  return document.lines.map((l) => {
    const own = mentioned(l.refs, candidates)
    const of =
      chosen === undefined
        ? own.length > 0
          ? own
          : onDocument.length > 0
            ? onDocument
            : exact
        : candidates.filter((c) => c.id === chosen)
    const [claim] = of
    if (claim === undefined || of.length !== 1) throw unclear(l, candidates)
    return { no: l.no, claim: claim.id }
  })
}

/** OVERPAY: what is invoiced of a claim lies between nothing and what it gives. */
export function mustLeaveRoom(
  lines: readonly { netOere: Oere; claim: string }[],
  candidates: readonly Candidate[],
): void {
  for (const c of candidates) {
    const own = lines.filter((l) => l.claim === c.id)
    if (own.length === 0) continue
    const sum = own.reduce((n, l) => n + l.netOere, c.invoicedOere)
    const [low, high] = c.givesOere < 0n ? [c.givesOere, 0n] : [0n, c.givesOere]
    if (sum >= low && sum <= high) continue
    const message = `Afregning ${c.number} giver ${formatKroner(c.givesOere)}, og ${formatKroner(c.invoicedOere)} er faktureret. Send fakturaen tilbage, og bed om en, der svarer til afregningen.`
    throw new Refusal('conflict', message, { rule: 'OVERPAY', claim: c.number, leftOere: Number(leftOf(c)) })
  }
}

export function leftOf(c: Candidate): Oere {
  return c.givesOere - c.invoicedOere
}

function mentioned(texts: readonly string[], candidates: readonly Candidate[]): Candidate[] {
  const numbers = new Set(texts.flatMap((t) => t.match(named) ?? []))
  return candidates.filter((c) => numbers.has(c.number))
}

function unclear(line: DocumentLine, candidates: readonly Candidate[]): Refusal {
  const open = candidates.filter((c) => leftOf(c) !== 0n).slice(0, 5)
  const these = open.map((c) => `${c.number} (${formatKroner(leftOf(c))})`).join(', ')
  const message = `Linje ${line.no} siger ikke, hvilken afregning den er af. Vælg afregningen.${these === '' ? '' : ` Åbne er ${these}.`}`
  return new Refusal('invalid', message, { rule: 'INVOICE-CLAIM', issues: [{ field: 'claim', message }] })
}
