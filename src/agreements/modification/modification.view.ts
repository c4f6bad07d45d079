import { formatKroner } from '../../kernel/money.ts'
import type { OwnAgreement } from '../own.acts.ts'
import type { ModificationShown } from './modification.input.ts'
import { exceedanceOf } from './modification.ts'

/** What the changes come to: how many hold, and how much more than the ceiling has been let through. */
export function modificationsSentence(rows: readonly ModificationShown[]): string {
  const approved = rows.filter((m) => m.end?.kind === 'approved')
  const waiting = rows.filter((m) => m.end === null).length
  const over = approved.reduce((sum, m) => sum + exceedanceOf(m.lots), 0n)
  const first = approved.length === 0 ? 'Aftalen er ikke ændret.' : `${counted(approved.length)} er godkendt.`
  const more = over === 0n ? '' : ` Der er besluttet ${formatKroner(over)} mere end loftet.`
  return `${first}${more}${waiting === 0 ? '' : ` ${counted(waiting)} venter på en anden.`}`
}

function counted(n: number): string {
  return n === 1 ? 'Én ændring' : `${n} ændringer`
}

/** "Delaftale 1: 500.000 kr." for each lot a change is worth something on. */
export function valueLines(agreement: OwnAgreement, m: ModificationShown): string[] {
  return m.lots.map((l) => {
    const over = l.exceedanceOere === 0n ? '' : `, heraf ${formatKroner(l.exceedanceOere)} mere end loftet`
    return `${labelOf(agreement, l.lot)}: ${formatKroner(l.valueOere)}${over}`
  })
}

export function labelOf(agreement: OwnAgreement, id: string): string {
  const lot = agreement.lots.find((l) => l.id === id)
  return lot === undefined ? 'En anden delaftale' : `Delaftale ${lot.lot ?? lot.position}`
}

/** What an approval does, said before it is done. */
export function effectWords(m: ModificationShown): string {
  const over = exceedanceOf(m.lots)
  if (over > 0n)
    return `Der må bruges ${formatKroner(over)} mere end loftet. Det skrives i regnskabet og kan ses, så længe aftalen kan.`
  if (m.prices.length > 0) return 'De nye priser gælder fra deres dag. Det, der er leveret før, er uændret.'
  return 'Ændringen gælder fra dagen og tæller med, når senere ændringer holdes op mod loven.'
}
