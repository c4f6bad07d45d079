import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, OptionalText, Text } from '../../../platform/index.ts'
import { beside } from '../beside.ts'
import { evaluated, standingOf } from '../standing.store.ts'
import { mustBeAt } from '../standing.ts'
import { YesNo } from '../yes-no.ts'
import { insertAssignment, insertDeclaration, insertRelease, possibleEvaluators } from './team.store.ts'

export const assignEvaluator = act('procurement.assign-evaluator', {
  kind: 'change',
  may: ['officer'],
  summary: 'Udpeg en bedømmer til et udbud, så længe bedømmerne ikke har set hinandens point',
  input: z.object({ tender: Code, evaluator: Code.describe('Bedømmerens nummer i rollelisten') }),
  output: z.object({ tender: z.string(), evaluator: z.string(), name: z.string() }),
  run: async ({ tx, by, at }, { tender, evaluator }) => {
    await evaluated(tx, by, tender)
    mustBeAt(await standingOf(tx, tender), 'sealed', 'judging', 'scoring')
    const person = (await possibleEvaluators(tx)).find((p) => p.id === evaluator)
    if (!person) throw beside('evaluator', 'Vælg en af kommunens bedømmere')
    if (!(await insertAssignment(tx, by, { tender, person: person.id, name: person.name, at })))
      throw new Refusal('conflict', `${person.name} er allerede udpeget.`)
    return { tender, evaluator, name: person.name }
  },
})

export const releaseEvaluator = act('procurement.release-evaluator', {
  kind: 'change',
  may: ['officer'],
  summary: 'Frigør en udpeget bedømmer med en grund, fx sygdom; der ventes ikke længere på pointene',
  input: z.object({ tender: Code, evaluator: Code, reason: Text('grunden', 1000) }),
  output: z.object({ tender: z.string(), evaluator: z.string() }),
  run: async ({ tx, by, at }, { tender, evaluator, reason }) => {
    await evaluated(tx, by, tender)
    const standing = await standingOf(tx, tender)
    mustBeAt(standing, 'sealed', 'judging', 'scoring')
    const one = standing.evaluators.find((e) => e.person === evaluator)
    if (!one) throw beside('evaluator', 'Vedkommende er ikke udpeget til udbuddet')
    if (one.submittedAt !== null) throw new Refusal('conflict', `${one.name} har allerede afleveret sine point.`)
    if (!(await insertRelease(tx, by, { tender, person: evaluator, reason, at })))
      throw new Refusal('conflict', `${one.name} er allerede frigjort.`)
    return { tender, evaluator }
  },
})

export const declareInterests = act('procurement.declare-interests', {
  kind: 'change',
  may: ['evaluator', 'officer'],
  summary: 'Oplys, om du har en interessekonflikt i et udbud; med en konflikt kan du intet læse af tilbuddene',
  input: z.object({
    tender: Code,
    conflict: YesNo('Vælg, om du har en interessekonflikt'),
    words: OptionalText(1000).describe('Hvori konflikten består'),
  }),
  output: z.object({ tender: z.string(), conflict: z.boolean() }),
  run: async ({ tx, by, at }, { tender, conflict, words }) => {
    await evaluated(tx, by, tender)
    if (conflict && words === undefined) throw beside('words', 'Skriv, hvori konflikten består')
    if (by.role === 'evaluator' && !(await standingOf(tx, tender)).evaluators.some((e) => e.person === by.id))
      throw new Refusal('forbidden', 'Du er ikke udpeget som bedømmer i udbuddet.', { rule: 'SCOPE' })
    await insertDeclaration(tx, by, { tender, conflict, words, at })
    return { tender, conflict }
  },
})
