import { z } from 'zod'
import { addDays } from '../../kernel/day.ts'
import { capital } from '../../kernel/text.ts'
import { act, Code, DayIn, insiders, optional } from '../../platform/index.ts'
import { compared } from './compare.ts'
import { loadAgreement } from './load.acts.ts'
import { longestBefore } from './model.ts'
import { CompareOut } from './option.input.ts'

export const compareOptions = act('agreements.compare-options', {
  kind: 'read',
  may: insiders,
  summary: 'Vis side om side, hvad det koster at forlænge hver delaftale og dem alle',
  input: z.object({
    agreement: Code,
    until: optional(DayIn).describe('Forlængelsens sidste dag; uden den optionens længste'),
  }),
  output: CompareOut,
  run: async (work, input) => {
    const { agreement, lots, model } = await loadAgreement(work, input.agreement)
    const longest = model === null ? null : longestBefore(model, lots[0]?.baseEndsBefore ?? agreement.endsBefore)
    const before = input.until === undefined ? longest : addDays(input.until, 1)
    const costs = lots.map((lot) => ({ ...lot, label: capital(lot.label) }))
    return { agreement: agreement.code, before, rows: compared(costs, before) }
  },
})
