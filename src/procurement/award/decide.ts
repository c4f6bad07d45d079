import { Refusal } from '../../kernel/refusal.ts'
import { winnersAfterDraw } from '../evaluation/result/result.ts'
import type { Run } from '../evaluation/result/result.store.ts'

export interface LotDecision {
  no: number
  /** The winners by enterprise; empty for a lot nobody is chosen on. */
  suppliers: string[]
  reason: string
}

export interface AskedLot {
  no: number
  /** Whom the person means to choose; left out, those the evaluation found. */
  suppliers?: string[] | undefined
  award: boolean
  reason: string
}

/**
 * The lots as they are decided: every lot of the tender, each with the winners its evaluation found, or none and why.
 * @throws Refusal invalid, conflict TIE, unlawful AWARD-ORDER
 */
export function decided(
  lotNumbers: readonly number[],
  asked: readonly AskedLot[],
  runs: readonly Run[],
  enterpriseOf: ReadonlyMap<string, string>,
): LotDecision[] {
  const unknown = asked.findIndex((a) => !lotNumbers.includes(a.no))
  if (unknown >= 0) throw at(`lots.${unknown}.no`, `Udbuddet har ingen delaftale ${asked[unknown]?.no}`)
  return lotNumbers.map((no) => {
    const i = asked.findIndex((a) => a.no === no)
    const lot = asked[i]
    if (!lot) throw at('lots', `Skriv, hvad der besluttes om delaftale ${no}`)
    if (!lot.award) return { no, suppliers: [], reason: lot.reason }
    const suppliers = winnersOf(no, runs).map((bid) => enterpriseOf.get(bid) ?? bid)
    mustFollow(lot, suppliers, i)
    return { no, suppliers, reason: lot.reason }
  })
}

function winnersOf(no: number, runs: readonly Run[]): string[] {
  const run = runs.find((r) => r.lot === no)
  if (!run) throw unready(no, 'er ikke evalueret: ingen har budt, eller den er ikke regnet ud')
  const { unresolvedTie } = run.output
  if (unresolvedTie.length > 0 && !run.draw) {
    const message = `På delaftale ${no} står tilbud lige, og reglen skiller dem ikke ad. Træk lod, og skriv det, før der tildeles.`
    throw new Refusal('conflict', message, { rule: 'TIE', lot: no })
  }
  const winners = winnersAfterDraw(run.output, run.draw?.bids ?? [])
  if (winners.length === 0)
    throw unready(no, 'har ingen antagelige tilbud. Beslut, at der ikke tildeles, og skriv hvorfor')
  return winners
}

function unready(lot: number, why: string): Refusal {
  return new Refusal('conflict', `Delaftale ${lot} ${why}.`, { rule: 'AWARD-ORDER', lot })
}

/** A person decides, but not past the published model. */
function mustFollow(lot: AskedLot, found: readonly string[], i: number): void {
  if (lot.suppliers === undefined) return
  const same = JSON.stringify(lot.suppliers.toSorted()) === JSON.stringify(found.toSorted())
  if (same) return
  const message = `Delaftale ${lot.no} tildeles dem, evalueringen har fundet efter den offentliggjorte model. Skal andre vælges, må udbuddet annulleres.`
  throw new Refusal('unlawful', message, { rule: 'AWARD-ORDER', issues: [{ field: `lots.${i}.suppliers`, message }] })
}

/** PROOF: what the tender asks of whoever is to be chosen is in before the choice. @throws Refusal unlawful, naming who */
export function mustHaveProof(
  lots: readonly LotDecision[],
  proven: ReadonlySet<string>,
  nameOf: ReadonlyMap<string, string>,
): void {
  const missing = [...new Set(lots.flatMap((l) => l.suppliers))].filter((s) => !proven.has(s))
  if (missing.length === 0) return
  const names = missing.map((s) => nameOf.get(s) ?? s).join(' og ')
  const message = `${names} har ikke dokumenteret, at ingen udelukkelsesgrund gælder. Indhent dokumentationen, og skriv den ind først.`
  throw new Refusal('unlawful', message, { rule: 'PROOF', missing })
}

function at(field: string, message: string): Refusal {
  return new Refusal('invalid', `${message}.`, { issues: [{ field, message }] })
}
