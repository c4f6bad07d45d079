import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { listLines } from '../../budget/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Empty, Heading } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listAwards, showAward } from '../../procurement/index.ts'
import { listTargetGroups } from '../../registers/index.ts'
import { concludeAgreement } from '../agreements.acts.ts'
import { ConcludeForm } from './form.tsx'
import { concludedFrom, fieldInForm } from './from-form.ts'

/** An agreement is concluded from what its award says. */
export function concludePages(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/ny', {
    act: concludeAgreement,
    input: (values) => concludedFrom(values),
    done: ({ code }) => `/aftaler/${encodeURIComponent(code)}`,
    again: view,
  })
}

const crumbs = [{ href: '/aftaler', label: 'Aftaler' }, { label: 'Ny aftale' }]

async function view(visit: Visit, c: WebContext, sent?: Attempt): Promise<PageView> {
  onlyFor(concludeAgreement, visit)
  const id = sent?.values['award'] ?? c.req.query('tildeling')
  if (id === undefined) return { title: 'Ny aftale', crumbs, body: await chooseAward(visit) }
  const award = await visit.do(showAward, { id })
  if (award.world !== visit.by.world) throw new Refusal('not-found', 'Tildelingen findes ikke i din verden.')
  const attempt = sent && {
    ...sent,
    errors: sent.errors.map(({ name, message }) => {
      const field = fieldInForm(name, sent.values)
      return field === undefined ? { message } : { name: field, message }
    }),
  }
  const lines = (await visit.do(listLines, {})).rows.map((l) => ({ value: l.id, label: l.name }))
  const groups = (await visit.do(listTargetGroups, {})).rows.map((g) => ({ value: g.id, label: g.name }))
  return {
    title: 'Ny aftale',
    crumbs,
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker={award.title}
          title="Indgå en aftale"
          lead="Tildelingen siger, hvem der vandt. Her skrives, hvad der er aftalt; hver delaftale får sit loft. En indgået aftale ændres kun med en ændring, der følger reglerne."
        />
        <ConcludeForm {...{ award, lines, groups, attempt }} />
      </>
    ),
  }
}

async function chooseAward(visit: Visit) {
  const { rows } = await visit.do(listAwards, {})
  if (rows.length === 0)
    return (
      <>
        <Heading title="Indgå en aftale" />
        <Empty
          title="Her står tildelingerne, når den første er besluttet."
          begin={{ href: '/indkoeb', label: 'Se indkøbene' }}
        />
      </>
    )
  return (
    <>
      <Heading title="Indgå en aftale" lead="Vælg den tildeling, aftalen bygger på." />
      <ul>
        {rows.map((a) => (
          <li>
            <a href={`/aftaler/ny?tildeling=${encodeURIComponent(a.id)}`}>{a.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
