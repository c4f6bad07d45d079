import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { showNeed } from '../need/need.acts.ts'
import { needHref } from '../needs.view.ts'
import { offersOn, testCoverage } from './coverage.acts.ts'
import { CoverageForm } from './coverage-form.tsx'
import { judgementsFrom } from './judgements.ts'

export function coveragePages(app: Hono<WebEnv>): void {
  formPage(app, '/behov/:id/proev', {
    act: testCoverage,
    input: (values, c) => ({
      need: c.req.param('id'),
      version: values['version'],
      judgements: judgementsFrom(values),
    }),
    done: ({ need }) => needHref(need, '?gjort=proevet'),
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(testCoverage, visit)
  const need = await visit.do(showNeed, { need: c.req.param('id') })
  const closed = need.next.find((n) => n.act === 'test')?.why ?? null
  if (closed !== null && attempt === undefined) throw new Refusal('conflict', closed, { rule: 'STATE' })
  const { offers } = await visit.do(offersOn, { world: need.world })
  return {
    title: `Når et tilbud dem? ${need.title}`,
    world: need.world as World,
    crumbs: [
      { href: '/behov', label: 'Behov' },
      { href: needHref(need.id), label: need.title },
      { label: 'Prøv dækningen' },
    ],
    body: <CoverageForm need={need} offers={offers} today={visit.today} attempt={attempt} />,
  }
}
