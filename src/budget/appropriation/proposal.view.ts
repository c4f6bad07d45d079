import { formatKroner, type Oere } from '../../kernel/money.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import type { ProposalEnd, ProposalKind, YearAmount } from './proposal.ts'

export const endTones: Readonly<Record<ProposalEnd['kind'], { tone: Tone; words: string }>> = {
  approved: { tone: 'good', words: 'godkendt' },
  rejected: { tone: 'bad', words: 'afvist' },
  withdrawn: { tone: 'neutral', words: 'trukket tilbage' },
}

/** "2026: 600.000 kr." for one year, "1.080.000 kr. i 2026–2027" for several; a carry-over by what it moves. */
export function amountWords(kind: ProposalKind, years: readonly YearAmount[]): string {
  const moved = kind === 'carry-over' ? years.filter((y) => y.amountOere > 0n) : years
  const sum = moved.reduce((n, y) => n + y.amountOere, 0n)
  const span = years.map((y) => y.year)
  const [first, last] = [Math.min(...span), Math.max(...span)]
  if (kind === 'carry-over') return `${formatKroner(sum)} fra ${first} til ${last}`
  return first === last ? `${formatKroner(sum)} i ${first}` : `${formatKroner(sum)} i ${first}–${last}`
}

export interface ProposalShown {
  kind: ProposalKind
  lineName: string
  years: readonly YearAmount[]
  opens: { needsRelease: boolean } | null
}

/** What an approval does, said before it is done. */
export function effectWords({ kind, lineName, years, opens }: ProposalShown): string {
  const amount = amountWords(kind, years)
  if (kind === 'draw-down') return `${amount} på ${lineName} kan disponeres.`
  if (kind === 'carry-over') return `${amount} flyttes på ${lineName}. Det samlede beløb er uændret.`
  if (kind === 'returned') return `Bevillingen ${lineName} nedsættes: ${amount}.`
  const then = opens?.needsRelease
    ? ' Pengene kan først disponeres, når udvalget har frigivet dem og de er udmøntet.'
    : ' Pengene kan disponeres med det samme.'
  return `${amount} skrives i regnskabet på ${lineName}.${kind === 'appropriation' ? then : ''}`
}

export function signed(oere: Oere): string {
  return oere > 0n ? `+${formatKroner(oere)}` : formatKroner(oere)
}
