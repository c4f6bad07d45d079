import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayIn,
  insiders,
  OereOut,
  optional,
  sourceOf,
  WorldIn,
  worldOf,
  type Work,
} from '../../platform/index.ts'
import { lawOn, lawsByIds, lawsOn } from '../../registers/index.ts'
import { alike, answerOut } from './answer.view.ts'
import { chooseRoute } from './answer.ts'
import { routeIds } from './asked.ts'
import { DecideIn, RouteRow, RouteShown, type Decided } from './decide.input.ts'
import { mustBeLawful, mustBeReasoned } from './decide.ts'
import { askedOf, RouteAnswerOut } from './route.input.ts'
import { askedAgain, insertRoute, relatedTo, routeOf, routesWhere } from './route.store.ts'
import { splitWarnings, type Related } from './split.ts'

export const deciders = ['officer', 'manager'] as const

/** A row the decision rests on, as it stood then. */
const LawUsed = z.object({
  id: z.string(),
  kind: z.string(),
  value: OereOut.nullable(),
  unit: z.enum(['oere', 'months', 'days', 'percent']).nullable(),
})

export const decideRoute = act('procurement.decide-route', {
  kind: 'change',
  may: deciders,
  summary: 'Gem afgørelsen om lovlig vej med vurderinger, begrundelser og de regler, den hviler på',
  input: DecideIn,
  output: z.object({
    route: z.string(),
    chosen: z.enum(routeIds),
    routes: z.array(z.enum(routeIds)),
    warnings: z.array(z.string()),
  }),
  run: async (work, input) => {
    const { tx, by, at, today } = work
    mustBeReasoned(input)
    const asked = askedOf({ ...input, reasons: said(input.reasons) })
    const law = await lawsOn(tx, asked.publicationDate)
    const answer = chooseRoute(asked, law)
    mustBeLawful(input, asked, law)
    await mustPrecede(work, input)
    const warnings = splitWarnings({ ...answer, need: input.need, supplier: input.supplier }, await near(work, input))
    const id = input.id ?? newId(at)
    await insertRoute(tx, by, {
      ...input,
      id,
      asked,
      answer: answerOut(answer),
      totalOere: answer.totalOere,
      warnings,
      on: today,
    })
    return { route: id, chosen: input.chosen, routes: answer.routes, warnings }
  },
})

export const listRoutes = act('procurement.list-routes', {
  kind: 'read',
  may: insiders,
  summary: 'Vis afgørelserne om lovlig vej',
  input: z.object({ world: WorldIn, need: optional(Code) }),
  output: z.object({ rows: z.array(RouteRow) }),
  run: async ({ tx, by }, { world, need }) => ({
    rows: await routesWhere(tx, { world: worldOf(world, by), need }),
  }),
})

export const showRoute = act('procurement.show-route', {
  kind: 'read',
  may: insiders,
  summary: 'Vis en afgørelse om lovlig vej, som den blev gemt: intet regnes om',
  input: z.object({ route: Code }),
  output: RouteShown,
  run: async ({ tx }, { route }) => {
    const stored = await routeOf(tx, route)
    return { ...stored, source: sourceOf(stored) }
  },
})

export const recheckRoute = act('procurement.recheck-route', {
  kind: 'read',
  may: insiders,
  summary: 'Regn en gemt afgørelse efter med de lovrækker, den blev gemt med',
  input: z.object({ route: Code }),
  output: z.object({ route: z.string(), same: z.boolean(), laws: z.array(LawUsed), answer: RouteAnswerOut }),
  run: async ({ tx }, { route }) => {
    const stored = await routeOf(tx, route)
    const laws = await lawsByIds(tx, stored.answer.laws)
    const answer = answerOut(chooseRoute(askedAgain(stored), laws))
    return { route, same: alike(answer, stored.answer), laws, answer }
  },
})

export const relatedPurchases = act('procurement.related-purchases', {
  kind: 'read',
  may: insiders,
  summary: 'Vis køb af samme behov eller fra samme leverandør tæt på en dag, så et køb ikke deles',
  input: z.object({ need: optional(Code), supplier: optional(Code), on: DayIn }),
  output: z.object({
    rows: z.array(z.object({ kind: z.enum(['route', 'award']), id: z.string(), title: z.string(), on: z.string() })),
  }),
  run: async (work, { on, ...of }) => {
    const rows = await near(work, { ...of, publicationDate: on, follows: undefined })
    return { rows: rows.map(({ kind, id, title, on: day }) => ({ kind, id, title, on: day })) }
  },
})

/** What is counted together is the law's (§ 35); before there is a row, twelve months. */
async function near(
  { tx, by }: Work,
  d: Pick<Decided, 'need' | 'supplier' | 'publicationDate' | 'follows'>,
): Promise<Related[]> {
  if (d.need === undefined && d.supplier === undefined) return []
  const months = Number((await lawOn(tx, 'recurring-months', d.publicationDate))?.value ?? 12n)
  return relatedTo(tx, by.world, { need: d.need, supplier: d.supplier, on: d.publicationDate, months, but: d.follows })
}

/** A decision that is assessed anew is of the same world, and no other has assessed it since. */
async function mustPrecede({ tx, by }: Work, { follows }: Decided): Promise<void> {
  if (follows === undefined) return
  const former = await routeOf(tx, follows)
  if (former.world !== by.world)
    throw new Refusal('forbidden', 'Afgørelsen hører til en anden verden end din.', { rule: 'WORLD' })
  if (former.followedBy !== null)
    throw new Refusal('conflict', 'Afgørelsen er allerede vurderet igen. Byg på den nyeste.', {
      rule: 'STALE',
      newest: former.followedBy,
    })
}

function said(reasons: Decided['reasons']): Record<string, string> {
  return Object.fromEntries(Object.entries(reasons).flatMap(([j, text]) => (text === undefined ? [] : [[j, text]])))
}
