import { z } from 'zod'
import { endDuty } from '../../cases/index.ts'
import { Code, Text, act } from '../../platform/index.ts'
import { mustBeOpen } from './closed.ts'
import { Done, buyers } from './effort.acts.ts'
import { ownEffort } from './effort.store.ts'
import { stepOf } from './effort.ts'
import { insertEnd } from './end.store.ts'
import { changedMeanwhile } from './refusals.ts'
import { standingOf } from './shown.ts'

export const endEffortWithoutAgreement = act('procurement.end-effort-without-agreement', {
  kind: 'change',
  may: buyers,
  summary: 'Afslut en særindsats uden aftale, når der ikke kan opnås enighed, med en begrundelse',
  input: z.object({ effort: Code, reason: Text('hvorfor der ikke bliver en aftale', 2000) }),
  output: Done,
  run: async ({ tx, by, today }, { effort, reason }) => {
    const row = await ownEffort(tx, by, effort)
    mustBeOpen('end', standingOf(row), today)
    const step = row.award === null ? stepOf(standingOf(row)) : 3
    if (!(await insertEnd(tx, by, { effort, step, reason, on: today }))) throw changedMeanwhile()
    const note = `Særindsatsen er afsluttet uden aftale: ${reason}`
    await endDuty(tx, by, { cause: { kind: 'effort', id: effort }, kind: 'dropped', note, on: today })
    return { effort }
  },
})
