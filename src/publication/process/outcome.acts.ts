import type { Work } from '../../platform/index.ts'
import { showAward } from '../../procurement/index.ts'
import type { NoticeTyped } from '../facts/facts.input.ts'
import { resultsFrom } from './outcome.ts'
import { awardToTell, rankedBids } from './outcome.store.ts'
import type { Contract, ContractingProcess, Supplier } from './process.ts'
import { agreedOn, suppliersNamed, type AgreedRow, type SupplierRow } from './process.store.ts'

type Outcome = Pick<ContractingProcess, 'results' | 'contracts'>

/** What came of a tender: its award, and the agreements concluded on it. */
export async function outcomeOf(work: Work, tender: string, typed: NoticeTyped): Promise<Outcome> {
  const { tx } = work
  const id = await awardToTell(tx, tender, typed.award ?? tender)
  if (id === undefined) return { results: [], contracts: [] }
  const award = await showAward.run(work, { id })
  const ids = award.lots.flatMap((l) => l.suppliers.map((s) => s.id))
  const ranked = await rankedBids(tx, tender)
  const cvrs = ranked.flatMap((r) => r.together.flatMap((t) => t.cvr ?? []))
  const known = new Map((await suppliersNamed(tx, ids, cvrs)).map((s) => [s.id, supplierFrom(s)]))
  const told = { ...award, tender }
  return {
    results: resultsFrom(told, known, ranked),
    contracts: contractsFrom(await agreedOn(tx, id)),
  }
}

function contractsFrom(rows: readonly AgreedRow[]): Contract[] {
  return [...Map.groupBy(rows, (r) => r.code).values()].flatMap((own) => {
    const [a] = own
    if (!a) return []
    return [
      {
        ...{ id: a.code, title: a.name, concludedOn: a.concluded_on, startsOn: a.starts_on, endsBefore: a.ends_before },
        optionBefore: a.option_before ?? undefined,
        lots: own.map((r) => ({ no: r.lot_no, ceilingOere: r.ceiling_oere ?? undefined, suppliers: r.suppliers })),
      },
    ]
  })
}

function supplierFrom(row: SupplierRow): Supplier {
  return {
    ...{ id: row.id, name: row.name, cvr: row.cvr ?? undefined, email: row.mail ?? undefined },
    ...{ street: undefined, postCode: undefined, city: undefined, nuts: undefined, phone: undefined, size: undefined },
  }
}
