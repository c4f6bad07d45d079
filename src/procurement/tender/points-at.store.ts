import { showNeed } from '../../needs/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'
import { routeOf } from '../route/route.store.ts'
import type { TenderFacts } from './tender.input.ts'

/** What a tender points at must be there. @throws Refusal invalid, at its field */
export async function mustPointAtKnown(work: Work, { need, route }: TenderFacts): Promise<void> {
  if (need !== undefined)
    await known('need', `Der er intet behov med nummeret ${need}`, () => showNeed.run(work, { need }))
  if (route !== undefined)
    await known('route', `Der er ingen afgørelse om lovlig vej med nummeret ${route}`, () => routeOf(work.tx, route))
}

async function known(field: string, missing: string, look: () => Promise<unknown>): Promise<void> {
  try {
    await look()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'not-found') throw error
    const message = `${missing}. Vælg et fra listen, eller lad feltet stå tomt.`
    throw new Refusal('invalid', message, { issues: [{ field, message }] })
  }
}
