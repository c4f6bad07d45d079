import { Refusal } from '../../kernel/refusal.ts'
import type { LawRow } from '../../registers/index.ts'
import { chooseRoute, mayTake } from './answer.ts'
import type { RouteAsked } from './asked.ts'
import { lacksOf, type Decided } from './decide.input.ts'
import { routeNames } from './words.ts'

/** R02: every judgement has its reason, and cross-border interest its five heads, unless a paper prints only the conclusion. */
export function mustBeReasoned(d: Decided): void {
  const issues = lacksOf(d)
  if (issues.length > 0)
    throw new Refusal('invalid', 'Hver vurdering skal have sin begrundelse, før afgørelsen kan gemmes.', {
      rule: 'R02',
      issues,
    })
}

/** The way that is listed or a more demanding one; a closed way is refused by the rule that closes it. */
export function mustBeLawful({ chosen, chosenReason }: Decided, asked: RouteAsked, law: readonly LawRow[]): void {
  const { routes, refused } = chooseRoute(asked, law)
  const [least = 'eu-tender'] = routes
  if (!mayTake(chosen, asked, law)) {
    const bar = refused.find((r) => r.route === chosen)
    const then = `Vælg ${routeNames[least].toLowerCase()} eller en mere krævende vej.`
    const why = bar?.text ?? `${routeNames[chosen]} passer ikke til købet.`
    throw new Refusal('unlawful', `${why} ${then}`, { rule: bar?.rule ?? 'FRAMEWORK', routes })
  }
  if (chosen !== least && !chosenReason) {
    const message = 'Skriv, hvorfor en mere krævende vej er valgt'
    throw new Refusal('invalid', message, { issues: [{ field: 'chosenReason', message }] })
  }
}
