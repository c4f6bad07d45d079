import type { z } from 'zod'
import { formatDay, formatMonth } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { unitTitle } from '../../portfolio/index.ts'
import type { listClaims } from './list.acts.ts'
import type { showClaim } from './show.acts.ts'
import type { StepKind } from './step.store.ts'

export type ShownClaim = z.output<typeof showClaim.output>
export type ClaimLine = ShownClaim['lines'][number]
export type ListedClaim = z.output<typeof listClaims.output>['rows'][number]

/** "August 2026, tillæg 1". */
export function monthWords(c: Pick<ListedClaim, 'month' | 'supplement'>): string {
  const month = formatMonth(c.month).replace(/^./, (first) => first.toUpperCase())
  return c.supplement === 0 ? month : `${month}, tillæg ${c.supplement}`
}

/** What the page answers first, for the one who reads it. */
export function leadOf(c: ShownClaim, atSupplier: boolean): string {
  const sum = formatKroner(c.approvedOere ?? c.claimedOere)
  switch (c.state) {
    case 'awaiting-supplier':
      return atSupplier
        ? `Det, I har registreret, giver ${sum} Passer det?`
        : `Leverancen giver ${sum} Leverandøren skal bekræfte.`
    case 'correcting':
      return `Der er foreslået rettelser til ${sum} Kommunens sagsbehandler svarer på dem.`
    case 'awaiting-attestation':
      return `En sagsbehandler skal attestere, at det for ${sum} er leveret.`
    case 'awaiting-approval':
      return `Leverancen er attesteret. En controller skal godkende ${sum}`
    case 'approved':
      return atSupplier
        ? `${sum} er godkendt. Send en faktura på det beløb, og skriv ${c.number} på den.`
        : `${sum} er godkendt. Fakturaen mangler.`
    case 'invoiced':
      return `${sum} er godkendt og faktureret. Det går med i den næste betalingsfil.`
    case 'sent':
      return `${sum} er sendt til betaling. Økonomisystemet har ikke svaret.`
    case 'payment-rejected':
      return 'Økonomisystemet har afvist betalingen. Linjen skal rettes og sendes igen.'
    case 'paid':
      return c.approvedOere === 0n ? 'Der er intet at betale.' : `${sum} er betalt.`
  }
}

const stepWords: Readonly<Record<StepKind, string>> = {
  generated: 'Afregningen er dannet af det, der er registreret',
  confirmed: 'Leverandøren har bekræftet',
  corrected: 'Leverandøren har foreslået rettelser',
  'correction-answered': 'Sagsbehandleren har svaret på en rettelse',
  attested: 'Sagsbehandleren har attesteret leverancen',
  allowed: 'Et stop er ladt passere',
  approved: 'Controlleren har godkendt',
}

export function historyOf(c: ShownClaim) {
  return c.steps.toReversed().map((s) => ({
    ...{ when: formatDay(s.on), who: s.byName, what: stepWords[s.kind] },
    ...(s.reason === null ? {} : { detail: s.reason }),
  }))
}

/** Everything that was said of a line, in the order it was said. */
export function remarksOf(l: ClaimLine): string[] {
  const out: string[] = []
  if (l.proposedOere !== null)
    out.push(`Leverandøren foreslår ${formatKroner(l.proposedOere)}: ${l.proposedReason ?? ''}`)
  if (l.accepted !== null)
    out.push(`${l.accepted ? 'Rettelsen er godtaget.' : 'Rettelsen er ikke godtaget.'} ${l.answerReason ?? ''}`.trim())
  if (l.rejectedReason !== null) out.push(`Ikke attesteret: ${l.rejectedReason}`)
  if (l.approvedReason !== null && l.approvedReason !== l.rejectedReason && l.approvedReason !== l.proposedReason)
    out.push(`Nedsat: ${l.approvedReason}`)
  return out
}

/** How a line is named in a list to choose from. */
export function lineChoice(l: ClaimLine): string {
  const course = l.mark === null ? '' : `, forløb ${l.mark}`
  return `${l.no}: ${unitTitle(l.kind, l.variant)}${course}, ${formatKroner(l.amountOere)}`
}

/** What is invoiced against what the claim gives: null when they agree or nothing has come. */
export function differenceWords(givesOere: Oere, invoicedOere: Oere): string | null {
  if (invoicedOere === 0n || invoicedOere === givesOere) return null
  const over = invoicedOere > givesOere
  const size = over ? invoicedOere - givesOere : givesOere - invoicedOere
  return over
    ? `Der er faktureret ${formatKroner(size)} mere, end der er godkendt. Der skal en kreditnota til, før der betales.`
    : `Der mangler en faktura på ${formatKroner(size)}`
}
