import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listDistricts } from '../../registers/index.ts'
import { areasFrom, needHref, triggersFrom } from '../needs.view.ts'
import { amendNeed, mapNeed, showNeed } from './need.acts.ts'
import { NeedForm } from './need-form.tsx'

export function needFormPages(app: Hono<WebEnv>): void {
  formPage(app, '/behov/nyt', {
    act: mapNeed,
    input: wordsFrom,
    done: ({ need }) => needHref(need, '?gjort=kortlagt'),
    again: newView,
  })
  formPage(app, '/behov/:id/ret', {
    act: amendNeed,
    input: (values, c) => ({ ...wordsFrom(values), need: c.req.param('id'), version: values['version'] }),
    done: ({ need }) => needHref(need, '?gjort=rettet'),
    again: editView,
  })
}

/** The form's answers as the act takes them. */
function wordsFrom(values: Record<string, string>) {
  const { title, targetGroup, size, sizeText, sizeSource, cause, causeText, year } = values
  const words = { title, targetGroup, size, sizeText, sizeSource, cause, causeText, year }
  return { ...words, areas: areasFrom(values['areas'] ?? ''), triggers: triggersFrom(values) }
}

async function newView(visit: Visit, _c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(mapNeed, visit)
  return {
    title: 'Kortlæg et behov',
    crumbs: [{ href: '/behov', label: 'Behov' }, { label: 'Kortlæg et behov' }],
    body: <NeedForm attempt={attempt} districts={await districtsOf(visit)} />,
  }
}

async function editView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(amendNeed, visit)
  const need = await visit.do(showNeed, { need: c.req.param('id') })
  const closed = need.next.find((n) => n.act === 'amend')?.why ?? null
  if (closed !== null && attempt === undefined) throw new Refusal('conflict', closed, { rule: 'STATE' })
  return {
    title: `Ret: ${need.title}`,
    world: need.world as World,
    crumbs: [{ href: '/behov', label: 'Behov' }, { href: needHref(need.id), label: need.title }, { label: 'Ret' }],
    body: <NeedForm attempt={attempt} need={need} districts={await districtsOf(visit)} />,
  }
}

async function districtsOf(visit: Visit): Promise<string[]> {
  return (await visit.do(listDistricts, {})).rows.map((d) => d.name)
}
