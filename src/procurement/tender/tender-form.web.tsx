import type { Hono } from 'hono'
import { listNeeds } from '../../needs/index.ts'
import type { World } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { withRows } from '../../platform/web/rows.tsx'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { showRoute } from '../route/decide.acts.ts'
import { factsFrom } from './content.ts'
import { crumbsTo } from './crumbs.ts'
import { fieldInForm } from './form-errors.ts'
import { formFrom } from './form-from.ts'
import { tenderGiven } from './form-values.ts'
import { keptBeside } from './keep.ts'
import { amendTender, defineTender, showTender } from './tender.acts.ts'
import { TenderForm } from './tender-form.tsx'
import { procedures, type TenderFacts } from './tender.input.ts'
import { tenderHref } from './tender.view.ts'

export function tenderFormPages(app: Hono<WebEnv>): void {
  const made = {
    act: defineTender,
    input: (values: Record<string, string>, c: WebContext) => tenderGiven(values, visitOf(c).today),
    done: ({ tender }: { tender: string }) => tenderHref(tender, '?gjort=skrevet'),
    again: newView,
  }
  app.get('/udbud/nyt', page(newView)).post('/udbud/nyt', withRows(newView, submitted(made)))
  const changed = {
    act: amendTender,
    input: changeGiven,
    done: ({ tender }: { tender: string }) => tenderHref(tender, '?gjort=rettet'),
    again: editView,
  }
  app.get('/udbud/:id/ret', page(editView)).post('/udbud/:id/ret', withRows(editView, submitted(changed)))
}

function changeGiven(values: Record<string, string>, c: WebContext) {
  const given = { ...tenderGiven(values, visitOf(c).today), id: c.req.param('id') }
  const stands = JSON.parse(values['stands'] ?? '{}') as Record<string, unknown>
  return { tender: keptBeside(given, factsFrom(stands)), version: values['version'], reason: values['reason'] }
}

async function newView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(defineTender, visit)
  return {
    title: 'Skriv et udbud',
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { href: '/udbud', label: 'Udbud' }, { label: 'Skriv et udbud' }],
    body: (
      <TenderForm
        values={attempt?.values ?? (await begunFrom(visit, c))}
        attempt={atFields(attempt)}
        needs={await needsOf(visit)}
      />
    ),
  }
}

/** What the decision on the lawful way already says is not asked again. */
async function begunFrom(visit: Visit, c: WebContext): Promise<Record<string, string>> {
  const route = c.req.query('route')
  if (route === undefined) return {}
  const { id, title, need, chosen, whyExternal, asked } = await visit.do(showRoute, { route })
  return {
    ...{ route: id, title, need: need ?? '', whyExternal: whyExternal ?? '', subject: asked.subject },
    ...(procedures.some((p) => p === chosen) ? { procedure: chosen } : {}),
  }
}

async function editView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(amendTender, visit)
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const facts: TenderFacts = factsFrom(tender.content)
  const stands = attempt?.values['stands'] ?? JSON.stringify(tender.content)
  const values = attempt?.values ?? { ...formFrom(facts), version: String(tender.version), stands }
  return {
    title: `Ret: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Ret'),
    body: <TenderForm values={values} attempt={atFields(attempt)} needs={await needsOf(visit)} tender={tender} />,
  }
}

/** The act names its own fields; the form has others. */
function atFields(attempt: Attempt | undefined): Attempt | undefined {
  if (!attempt) return undefined
  const errors = attempt.errors.map((e) =>
    e.name === undefined ? e : { ...e, name: fieldInForm(e.name, attempt.values) },
  )
  return { ...attempt, errors }
}

async function needsOf(visit: Visit) {
  const { rows } = await visit.do(listNeeds, {})
  return rows.map((n) => ({ value: n.id, label: n.title }))
}
