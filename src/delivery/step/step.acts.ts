import { z } from 'zod'
import { act, DayIn, Id, OereOut, optional, RowId, supplierStaff, Text } from '../../platform/index.ts'
import { aboutOf, postUses } from '../use/use.store.ts'
import { decideStep } from './step.ts'
import { insertStep, stepBasis } from './step.store.ts'

export const registerStep = act('delivery.register-step', {
  kind: 'change',
  may: supplierStaff,
  summary: 'Registrér et trin, borgeren har nået; det betales én gang i forløbet',
  touchesPerson: true,
  input: z.object({
    referral: Id,
    step: Text('trinnets navn', 60),
    reachedOn: DayIn,
    outcome: z.enum(['reached', 'taken-back'], 'Vælg nået eller taget tilbage').default('reached'),
    replaces: optional(RowId),
  }),
  output: z.object({ id: z.number(), referral: z.string(), usedOere: OereOut, overrunOere: OereOut }),
  run: async (work, { referral, step, reachedOn, outcome, replaces }) => {
    const row = await stepBasis(work.tx, referral, step)
    work.about(row.citizen)
    const asked = { step, reachedOn, reached: outcome === 'reached', replaces: replaces ?? null }
    const uses = decideStep(asked, row.basis, work.today)
    const id = await insertStep(work, row, referral, asked)
    const about = { ...aboutOf(work, row.supplier, referral), source: 'step' as const, sourceId: id }
    const cause = { kind: 'step', id: String(id), href: `/forloeb/${referral}#trin` }
    const caused = uses.map((u) => ({ ...u, cause: { ...cause, label: u.label } }))
    const overrunOere = await postUses(work.tx, row.lot, about, caused)
    return { id, referral, usedOere: uses.reduce((n, u) => n + u.amountOere, 0n), overrunOere }
  },
})
