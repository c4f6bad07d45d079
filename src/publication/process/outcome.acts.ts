import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'
import { showAward } from '../../procurement/index.ts'
import type { NoticeTyped } from '../facts/facts.input.ts'
import type { Contract, ContractingProcess, LotResult, Supplier } from './process.ts'
import { agreedOn, suppliersNamed, type AgreedRow, type SupplierRow } from './process.store.ts'

type Outcome = Pick<ContractingProcess, 'results' | 'contracts'>

/** What came of a tender: its award, and the agreements concluded on it. The award has the tender's number, or the one typed. */
export async function outcomeOf(work: Work, tender: string, typed: NoticeTyped): Promise<Outcome> {
  const award = await awardNamed(work, typed.award ?? tender)
  if (!award) return { results: [], contracts: [] }
  const ids = award.lots.flatMap((l) => l.suppliers.map((s) => s.id))
  const known = new Map((await suppliersNamed(work.tx, ids)).map((s) => [s.id, supplierFrom(s)]))
  const results = award.lots.map((lot): LotResult => ({
    lot: lot.no,
    decidedOn: award.decidedOn,
    reason: award.reason,
    received: undefined,
    winners: lot.suppliers.map((s) => ({
      bid: `${tender}-${lot.no}-${s.id}`,
      members: [known.get(s.id) ?? supplierFrom({ id: s.id, name: s.name, cvr: null, mail: null })],
      ...{ valueOere: undefined, rank: undefined },
    })),
    noWinner: undefined,
  }))
  return { results, contracts: contractsFrom(await agreedOn(work.tx, award.id)) }
}

async function awardNamed(work: Work, id: string) {
  try {
    return await showAward.run(work, { id })
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined
    throw error
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
