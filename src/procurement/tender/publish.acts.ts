import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, Text, Whole } from '../../platform/index.ts'
import { mustBeChangeable, mustBeIn } from './change.ts'
import { factsFrom } from './content.ts'
import { milestonesOf } from './milestones.store.ts'
import { phaseOf } from './phase.ts'
import { insertCancellation, insertPublication } from './publish.store.ts'
import type { Missing } from './missing.ts'
import { missingBeforePublication } from './readiness.ts'
import { changedMeanwhile, tenderers } from './tender.acts.ts'
import { ownTender } from './tender.store.ts'
import { missingSeal } from './sealed.store.ts'

export const publishTender = act('procurement.publish-tender', {
  kind: 'change',
  may: tenderers,
  summary: 'Offentliggør et udbud eller en ændring af det; modellen fryses og får sit fingeraftryk',
  input: z.object({ tender: Code, version: Whole('versionen', 1, 100_000) }),
  output: z.object({ tender: z.string(), version: z.number(), sha256: z.string() }),
  run: async ({ tx, by, at }, { tender, version }) => {
    const row = await ownTender(tx, by, tender)
    if (row.version !== version) throw changedMeanwhile()
    mustBeChangeable(phaseOf(await milestonesOf(tx, row), at))
    if (row.published?.version === version)
      throw new Refusal('conflict', `Version ${version} er allerede offentliggjort.`, { rule: 'DOUBLE-CLICK' })
    const facts = factsFrom(row.content)
    mustBeWhole([...missingBeforePublication(facts, at), ...(await missingSeal(tx, row))])
    const dueAt = facts.bidsDueAt ?? ''
    if (!(await insertPublication(tx, by, { tender, version, at, dueAt }))) throw changedMeanwhile()
    return { tender, version, sha256: row.sha256 }
  },
})

export const cancelTender = act('procurement.cancel-tender', {
  kind: 'change',
  may: tenderers,
  summary: 'Annullér et offentliggjort udbud med en grund, som alle kan læse',
  input: z.object({ tender: Code, reason: Text('hvorfor udbuddet annulleres', 2000) }),
  output: z.object({ tender: z.string() }),
  run: async ({ tx, by, at }, { tender, reason }) => {
    const row = await ownTender(tx, by, tender)
    const phase = phaseOf(await milestonesOf(tx, row), at)
    const message = {
      draft: 'Udbuddet er ikke offentliggjort, så der er intet at annullere.',
      awarded: 'Der er tildelt. En tildeling tilbagekaldes, den annulleres ikke.',
      cancelled: 'Udbuddet er allerede annulleret.',
    }[phase as string]
    mustBeIn(phase, ['open', 'due', 'opened', 'locked', 'priced'], message ?? '')
    if (!(await insertCancellation(tx, by, { tender, reason, at }))) throw changedMeanwhile()
    return { tender }
  },
})

function mustBeWhole(missing: readonly Missing[]): void {
  const [first] = missing
  if (!first) return
  const issues = missing.map(({ field, message }) => ({ field, message }))
  const message = `Udbuddet kan ikke offentliggøres endnu. ${missing.length === 1 ? 'Der mangler ét svar' : `Der mangler ${missing.length} svar`}.`
  throw new Refusal('invalid', message, { rule: first.rule, issues })
}
