import { mayDo } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import { worldOfPaper } from '../paper/world.ts'
import { showDecisions } from './decided.acts.ts'
import { recordDecision } from './decision.acts.ts'
import { DecisionBody } from './decision.body.tsx'

export const decisionPage = page(async (visit, c) => {
  const decided = await visit.do(showDecisions, { item: c.req.param('item') })
  return {
    title: decided.title,
    world: worldOfPaper(decided),
    crumbs: [
      { href: '/udvalg', label: 'Udvalg' },
      { href: '/udvalg/beslutninger', label: 'Beslutninger' },
      { label: 'Sag for udvalget' },
    ],
    body: (
      <DecisionBody
        decided={decided}
        today={visit.today}
        mayChange={mayDo(recordDecision, visit.by) && decided.world === visit.by.world}
        done={doneWords[c.req.query('gjort') ?? '']}
      />
    ),
  }
})

const doneWords: Readonly<Record<string, string>> = {
  skrevet: 'Beslutningen er skrevet ind, og det, der følger af den, er sat i gang.',
  rettet: 'Rettelsen er gemt. Det, der stod før, er bevaret under alle beslutninger i sagen.',
}
