import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'

export interface LineStands {
  id: string
  no: number
  amountOere: Oere
  proposedOere: Oere | null
  proposedReason: string | null
  accepted: boolean | null
  rejectedReason: string | null
}

export interface Asked {
  line: string
  amountOere: Oere
  reason?: string | undefined
}

export interface Decided {
  line: string
  claimedOere: Oere
  approvedOere: Oere
  reason: string | null
}

/** The most that can be approved of a line, and why it is less than claimed: nothing attested, or the supplier's own correction. */
export function mostOf(l: LineStands): { oere: Oere; reason: string | null } {
  if (l.rejectedReason !== null) return { oere: 0n, reason: l.rejectedReason }
  if (l.accepted === true && l.proposedOere !== null) return { oere: l.proposedOere, reason: l.proposedReason }
  return { oere: l.amountOere, reason: null }
}

/**
 * What is approved of each line: what was attested, unless less is asked for with a reason. More is refused (OVERPAY).
 * Worked example: claimed 13.250 and 587,50; of the second 500 is approved because a week is missing: 13.750 in all, 87,50 less.
 * @throws Refusal conflict OVERPAY / invalid LESS-REASON
 */
export function decided(lines: readonly LineStands[], asked: readonly Asked[]): Decided[] {
  const stray = asked.findIndex((a) => !lines.some((l) => l.id === a.line))
  if (stray >= 0) throw at(`lines.${stray}.line`, 'Linjen står ikke på afregningen')
  return lines.map((l) => {
    const index = asked.findIndex((a) => a.line === l.id)
    const wish = asked[index]
    const most = mostOf(l)
    const approvedOere = wish?.amountOere ?? most.oere
    if (approvedOere > most.oere) throw tooMuch(l.no, approvedOere, most.oere)
    const reason = wish?.reason ?? (approvedOere === most.oere ? most.reason : null)
    if (approvedOere < l.amountOere && reason === null) throw unexplained(l.no, index)
    return {
      line: l.id,
      claimedOere: l.amountOere,
      approvedOere,
      reason: approvedOere === l.amountOere ? null : reason,
    }
  })
}

export function tooMuch(no: number, askedOere: Oere, mostOere: Oere): Refusal {
  const message = `Linje ${no} giver højst ${formatKroner(mostOere)} Der kan ikke godkendes ${formatKroner(askedOere)}`
  return new Refusal('conflict', message, {
    rule: 'OVERPAY',
    line: no,
    mostOere: Number(mostOere),
    askedOere: Number(askedOere),
  })
}

function unexplained(no: number, index: number): Refusal {
  const message = `Skriv, hvorfor linje ${no} nedsættes. Leverandøren ser grunden.`
  return new Refusal('invalid', message, { rule: 'LESS-REASON', issues: [{ field: `lines.${index}.reason`, message }] })
}

function at(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}
