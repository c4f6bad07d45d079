import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act } from '../../platform/index.ts'
import { withdrawLotTerm } from '../../portfolio/index.ts'
import { UndoIn } from './option.input.ts'
import { mustBeEmpty, mustBeLatest } from './undo.ts'
import { lockOptions } from './standing.store.ts'
import { heldInExtension, insertUndo, usesOf } from './use.store.ts'

export const undoOption = act('agreements.undo-option', {
  kind: 'change',
  may: ['officer'],
  summary: 'Fortryd den seneste option: slutdatoen bliver, som den var før',
  input: UndoIn,
  output: z.object({ use: z.string(), agreement: z.string() }),
  run: async (work, input) => {
    const [asked] = await usesOf(work.tx, { use: input.use })
    if (!asked || asked.world !== work.by.world)
      throw new Refusal('not-found', 'Optionen er ikke brugt her. Gå til aftalen, og vælg den igen.')
    await lockOptions(work.tx, asked.agreement)
    const use = mustBeLatest(await usesOf(work.tx, { agreement: asked.agreement }), input.use)
    for (const { lot, from } of use.lots) mustBeEmpty(await heldInExtension(work.tx, [lot], from), lot)
    await insertUndo(work, { use: use.id, agreement: use.agreement, reason: input.reason })
    for (const { term } of use.lots) await withdrawLotTerm(work.tx, BigInt(term), work.today)
    return { use: use.id, agreement: use.agreement }
  },
})
