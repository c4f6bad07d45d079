import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Id, Text } from '../../platform/index.ts'
import { insertDecline, insertDeclineEnd } from './decline.store.ts'
import { chosenLots, loadAgreement } from './load.acts.ts'
import { mustBeKnown } from './must.ts'
import { DeclineIn } from './option.input.ts'
import { lockOptions } from './standing.store.ts'

export const declineOption = act('agreements.decline-option', {
  kind: 'change',
  may: ['officer'],
  summary: 'Beslut, at en option ikke skal bruges, med en grund',
  input: DeclineIn,
  output: z.object({ decline: z.string(), lots: z.array(z.string()) }),
  run: async (work, input) => {
    await lockOptions(work.tx, input.agreement)
    const { agreement, model, lots: all } = await loadAgreement(work, input.agreement)
    mustBeKnown(agreement, work.by)
    if (model === null) throw new Refusal('unlawful', 'Aftalen har ingen option.', { rule: 'OPT-NONE' })
    const lots = chosenLots(all, input)
    const before = lots.find((l) => l.declined !== null)
    if (before)
      throw new Refusal('conflict', `Det er allerede besluttet for ${before.label}.`, { rule: 'DOUBLE-CLICK' })
    const id = newId(work.at)
    await insertDecline(work, { id, agreement: agreement.code, lots: lots.map((l) => l.id), reason: input.reason })
    return { decline: id, lots: lots.map((l) => l.id) }
  },
})

export const takeBackDecline = act('agreements.take-back-decline', {
  kind: 'change',
  may: ['officer'],
  summary: 'Tag beslutningen om ikke at bruge en option tilbage, med en grund',
  input: z.object({ decline: Id, reason: Text('grunden', 1000) }),
  output: z.object({ decline: z.string() }),
  run: async (work, input) => {
    await insertDeclineEnd(work, input)
    return { decline: input.decline }
  },
})
