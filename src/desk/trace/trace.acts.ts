import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, insiders, OereOut, optional, RowId, Text, Whole } from '../../platform/index.ts'
import { openOfLine, placeOfEntry, usesOfLine, yearsOf } from './trace.store.ts'
import { traceTree } from './tree.ts'

const Node = z.object({
  kind: z.string(),
  id: z.string(),
  label: z.string(),
  href: z.string(),
  amountOere: OereOut,
  get children() {
    return z.array(Node)
  },
})

export const trace = act('desk.trace', {
  kind: 'read',
  may: insiders,
  summary: 'Følg pengene fra en bevilling til det leverede, eller fra en postering tilbage til bevillingen',
  input: z.object({
    /** The budget line, or the line and its year: "LINJE/2026". */
    appropriation: optional(Text('bevillingen', 120)),
    year: optional(Whole('årstal', 1970, 2200)),
    /** A ledger entry: its own way back up. */
    entry: optional(RowId),
  }),
  output: z.object({ tree: Node, path: z.array(z.string()) }),
  run: async ({ tx, by }, input) => {
    if (input.entry === undefined && input.appropriation === undefined)
      throw new Refusal('invalid', 'Skriv budgetlinjens kode eller en posterings nummer.', {
        issues: [{ field: 'appropriation', message: 'Skriv budgetlinjens kode' }],
      })
    const back = input.entry === undefined ? undefined : await placeOfEntry(tx, by.world, input.entry)
    if (input.entry !== undefined && !back) throw new Refusal('not-found', 'Posteringen findes ikke.')
    const [line = '', year] = (back ? `${back.line}/${back.year}` : (input.appropriation ?? '')).split('/')
    const wanted = { world: by.world, line, year: year === undefined ? input.year : Number(year) }
    const years = await yearsOf(tx, wanted)
    if (years.length === 0) throw new Refusal('not-found', 'Bevillingen findes ikke. Skriv budgetlinjens kode.')
    const tree = traceTree(line, { years, uses: await usesOfLine(tx, wanted), open: await openOfLine(tx, wanted) })
    const up = back ? [line, `${line}/${back.year}`, back.lot, back.claim, back.claimLine] : []
    return { tree, path: up.flatMap((step) => step ?? []) }
  },
})
