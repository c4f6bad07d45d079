import { formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type Attempt, Errors, fieldOf, FormKey, page, type PageView, submitted } from '../../platform/web/pages.tsx'
import { DateField, Heading, Radios, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { worldOfPaper } from '../paper/world.ts'
import { correctDecision } from './correct.acts.ts'
import { corrected, crumbsOf, FormActs, Reason } from './correction-form.tsx'
import { caseOfDecision, showDecisions } from './decided.acts.ts'
import { partiesOf } from './form-values.ts'
import { decisionHref } from './links.ts'
import { outcomeChoices } from './point-fields.tsx'
import { VoteFields } from './vote-fields.tsx'

async function decisionView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(correctDecision, visit.by)
  const id = c.req.param('id') ?? ''
  const { item } = await visit.do(caseOfDecision, { decision: id })
  const decided = await visit.do(showDecisions, { item })
  const old = decided.history.find((h) => h.decision === id)
  if (old === undefined || decided.history.some((h) => h.replaces === id)) throw corrected(decided)
  const title = old.point === null ? 'Ret beslutningen' : `Ret beslutningen om punkt ${old.point}`
  const prefilled = attempt ?? {
    values: { for: old.for.join(', '), against: old.against.join(', '), abstained: old.abstained.join(', ') },
    errors: [],
    refusal: new Refusal('invalid', title),
  }
  return {
    title,
    world: worldOfPaper(decided),
    crumbs: crumbsOf(decided, title),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          title={title}
          lead={`${decided.title}. Nu står der: ${old.outcomeText}. Det bliver stående under alle beslutninger i sagen.`}
        />
        <form method="post" action={`/udvalg/beslutninger/ret/${encodeURIComponent(id)}`}>
          <FormKey />
          <Radios
            {...fieldOf(attempt, 'outcome', old.outcome)}
            label="Hvad besluttede udvalget?"
            choices={outcomeChoices}
          />
          <TextField
            {...fieldOf(attempt, 'outcomeText', old.outcomeText)}
            label="Protokollens ord"
            hint="Tomt giver det valgtes egne ord."
            maxlength={400}
            width="l"
            optional
          />
          <DateField
            {...fieldOf(attempt, 'day', old.day === null ? '' : formatDay(old.day))}
            label="Hvilken dag?"
            optional={decided.world === 'papers'}
          />
          <VoteFields attempt={prefilled} vote={old.vote} />
          <Reason attempt={attempt} />
          <FormActs item={decided.item ?? ''} />
        </form>
      </>
    ),
  }
}

export const correctionPage = page((visit, c) => decisionView(visit, c))

export const correctionSubmitted = submitted({
  act: correctDecision,
  input: (v, c) => ({
    ...{ decision: c.req.param('id'), outcome: v['outcome'], outcomeText: v['outcomeText'], day: v['day'] },
    ...{ vote: v['vote'], for: partiesOf(v['for']), against: partiesOf(v['against']) },
    ...{ abstained: partiesOf(v['abstained']), reason: v['reason'] },
  }),
  done: ({ item }) => `${decisionHref(item)}?gjort=rettet`,
  again: decisionView,
})
