import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, Text } from '../../platform/index.ts'
import { loadAgreement } from './load.acts.ts'
import { insertModel } from './model.store.ts'
import { ModelIn } from './option.input.ts'
import { lockOptions } from './standing.store.ts'

export const correctOption = act('agreements.correct-option', {
  kind: 'change',
  may: ['officer'],
  summary: 'Ret, hvad der står om aftalens option, med en ny række og en grund',
  input: z.object({ agreement: Code, option: ModelIn, reason: Text('grunden', 1000) }),
  output: z.object({ agreement: z.string(), corrections: z.number() }),
  run: async (work, { agreement: code, option, reason }) => {
    await lockOptions(work.tx, code)
    const { agreement, model, models } = await loadAgreement(work, code)
    if (agreement.world !== work.by.world)
      throw new Refusal('forbidden', 'Aftalen hører til en anden verden end din.', { rule: 'WORLD' })
    if (model === null)
      throw new Refusal('unlawful', 'Aftalen er indgået uden option. En option kan ikke skrives til bagefter.', {
        rule: 'OPT-NONE',
      })
    await insertModel(work, agreement.code, option, model.source, { replaces: model.id, reason })
    return { agreement: agreement.code, corrections: models.length }
  },
})
