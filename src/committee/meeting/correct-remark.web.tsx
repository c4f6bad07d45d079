import { type Attempt, Errors, FormKey, page, type PageView, submitted } from '../../platform/web/pages.tsx'
import { Heading, Hidden } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { mustBeAllowed } from '../paper/may.ts'
import { worldOfPaper } from '../paper/world.ts'
import { correctRemark } from './correct.acts.ts'
import { corrected, crumbsOf, FormActs, Reason } from './correction-form.tsx'
import { caseOfDecision, showDecisions } from './decided.acts.ts'
import { partiesOf } from './form-values.ts'
import { decisionHref } from './links.ts'
import { RemarkFields } from './remark-fields.tsx'

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
