import { z } from 'zod'
import { act, Code, insiders, OereOut, optional, RowId, Whole, WorldIn, worldOf } from '../../platform/index.ts'
import { roomAt, yearRoom } from './room.store.ts'

const RoomOut = z.object({
  remainingOere: OereOut,
  rows: z.array(z.object({ label: z.string(), kind: z.string(), amountOere: OereOut })),
})

/** The sum behind "left": rows that add up to what may still be committed under a lot's ceiling, or under all of an agreement's. */
export const explainRoom = act('budget.explain-room', {
  kind: 'read',
  may: insiders,
  summary: 'Vis regnestykket bag det, der er tilbage under loftet',
  input: z.object({ agreement: Code, lot: optional(Whole('delaftalens nummer', 1, 999)), upTo: optional(RowId) }),
  output: RoomOut,
  run: async ({ tx }, input) => {
    const { ceiling, exceedance, used, committed, overrun } = await roomAt(tx, input.agreement, input.lot, input.upTo)
    const rows = [
      { label: 'Loft', kind: 'ceiling', amountOere: ceiling },
      { label: 'Besluttet over loftet', kind: 'exceedance', amountOere: exceedance },
      { label: 'Brugt', kind: 'use', amountOere: -used },
      { label: 'Heraf over loftet', kind: 'overrun', amountOere: overrun },
      { label: 'Disponeret og ikke brugt', kind: 'committed', amountOere: -committed },
    ]
    return { remainingOere: ceiling + exceedance - used + overrun - committed, rows }
  },
})

/** The sum behind what is left of appropriations: one line's, one year's, or all. */
export const explainYear = act('budget.explain-year', {
  kind: 'read',
  may: insiders,
  summary: 'Vis regnestykket bag det, der er tilbage af en bevilling',
  input: z.object({ line: optional(Code), year: optional(Whole('årstal', 1970, 2200)), world: WorldIn }),
  output: RoomOut,
  run: async ({ tx, by }, input) => {
    const { appropriated, used, committed } = await yearRoom(tx, { ...input, world: worldOf(input.world, by) })
    const rows = [
      { label: 'Bevilget', kind: 'appropriation', amountOere: appropriated },
      { label: 'Brugt', kind: 'use', amountOere: -used },
      { label: 'Disponeret og ikke brugt', kind: 'committed', amountOere: -committed },
    ]
    return { remainingOere: appropriated - used - committed, rows }
  },
})
