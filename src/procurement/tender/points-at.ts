import { showNeed } from '../../needs/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'
import type { TenderFacts } from './tender.input.ts'

/** What a tender points at must be there. @throws Refusal invalid, at its field */
export async function mustPointAtKnown(work: Work, facts: TenderFacts): Promise<void> {
  if (facts.need === undefined) return
  try {
    await showNeed.run(work, { need: facts.need })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'not-found') throw error
    const message = `Der er intet behov med nummeret ${facts.need}. Vælg et fra listen, eller lad feltet stå tomt.`
    throw new Refusal('invalid', message, { issues: [{ field: 'need', message }] })
  }
}
