import { formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { DateField, Heading, Hidden, Radios, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { worldOfPaper } from '../paper/paper.web.tsx'
import { caseOfDecision, showDecisions } from './decided.acts.ts'
import type { Decided } from './decided.output.ts'
import { correctDecision, correctRemark } from './decision.acts.ts'
import { outcomeChoices, RemarkFields, VoteFields } from './decision-form.tsx'
import { partiesOf } from './form-values.ts'
import { decisionHref } from './links.ts'

const crumbsOf = (d: Decided, label: string) => [
  { href: '/udvalg', label: 'Udvalg' },
  { href: '/udvalg/beslutninger', label: 'Beslutninger' },
  { href: decisionHref(d.item ?? ''), label: 'Sag for udvalget' },
  { label },
]

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

function Reason({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <TextArea
      {...fieldOf(attempt, 'reason')}
      label="Hvorfor rettes det?"
      hint="Grunden kan læses af alle, der læser sagen."
      rows={3}
      maxlength={1000}
    />
  )
}

function FormActs({ item }: { item: string }) {
  return (
    <div class="form-acts">
      <SubmitButton>Gem rettelsen</SubmitButton>
      <a href={decisionHref(item)}>Fortryd</a>
    </div>
  )
}

function corrected(decided: Decided): Refusal {
  return new Refusal('stale', 'Det er allerede rettet. Gå til sagen, og ret den nyeste udgave.', {
    rule: 'STALE',
    item: decided.item,
  })
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

async function remarkView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(correctRemark, visit.by)
  const id = c.req.param('id') ?? ''
  const { item } = await visit.do(caseOfDecision, { remark: id })
  const decided = await visit.do(showDecisions, { item })
  const old = decided.remarks.find((r) => r.id === id)
  if (old === undefined) throw corrected(decided)
  const title = 'Ret bemærkningen'
  const now = { parties: old.parties.join(', '), joinedBy: old.joinedBy.join(', ') }
  return {
    title,
    world: worldOfPaper(decided),
    crumbs: crumbsOf(decided, title),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading title={title} lead={`${decided.title}.`} />
        <form method="post" action={`/udvalg/beslutninger/bemaerkning/${encodeURIComponent(id)}`}>
          <FormKey />
          <Hidden name="item" value={item} />
          <RemarkFields
            attempt={attempt}
            name={(field) => field}
            now={{ ...now, whole: old.wholeCommittee, gist: old.gist }}
          />
          <Reason attempt={attempt} />
          <FormActs item={item} />
        </form>
      </>
    ),
  }
}

export const remarkPage = page((visit, c) => remarkView(visit, c))
export const remarkSubmitted = submitted({
  act: correctRemark,
  input: (v, c) => ({
    ...{ remark: c.req.param('id'), parties: partiesOf(v['parties']), joinedBy: partiesOf(v['joinedBy']) },
    ...{ wholeCommittee: v['whole'] === 'ja', gist: v['gist'], reason: v['reason'] },
  }),
  done: ({ item }) => `${decisionHref(item)}?gjort=rettet`,
  again: remarkView,
})
