import { z } from 'zod'
import { act, everyone } from '../../platform/index.ts'
import { checkTable } from '../table/suspect.ts'
import { CheckTableIn } from './check-table.input.ts'

const CellAt = z.object({ row: z.string(), column: z.union([z.number(), z.literal('total')]) })

export const checkTableSums = act('cases.check-table', {
  kind: 'calculation',
  may: everyone,
  // A table is longer than an address may be.
  secretInput: true,
  summary: 'Efterse en tabels summer: hvilke der ikke stemmer, og hvilket felt der forklarer det',
  input: CheckTableIn,
  output: z.object({
    findings: z.array(CellAt.extend({ expected: z.number(), found: z.number(), along: z.enum(['row', 'column']) })),
    suspect: CellAt.nullable(),
  }),
  run: async (_, table) => checkTable(table),
})
