import { z } from 'zod'
import { act } from '../../platform/index.ts'
import { mustBeOpen } from '../effort/closed.ts'
import { Done, buyers } from '../effort/effort.acts.ts'
import { ownEffort } from '../effort/effort.store.ts'
import { beside, changedMeanwhile } from '../effort/refusals.ts'
import { standingOf } from '../effort/shown.ts'
import { ImplementIn } from './implement.input.ts'
import { insertImplementation } from './implement.store.ts'
import { mustFollow, mustNameRoles } from './implement.ts'

export const implementEffort = act('procurement.implement-effort', {
  kind: 'change',
  may: buyers,
  summary: 'Skriv, hvem der gennemfører særindsatsen, og hvor den monitoreres (trin 4)',
  input: ImplementIn,
  output: Done.extend({ version: z.number() }),
  run: async ({ tx, by, today }, { effort, versions, ...given }) => {
    const roles = mustNameRoles(given)
    const row = await ownEffort(tx, by, effort)
    mustBeOpen('implement', standingOf(row), today)
    if (row.implementations !== versions) throw changedMeanwhile()
    mustFollow(roles.agreedOn, roles.startsOn, row.decided_on, today)
    if (versions > 0 && roles.reason === undefined) throw beside('reason', 'Skriv, hvorfor det rettes')
    if (!(await insertImplementation(tx, by, { ...roles, effort, no: versions + 1, on: today })))
      throw changedMeanwhile()
    return { effort, version: versions + 1 }
  },
})
