import type { Hono } from 'hono'
import { listNeeds } from '../../needs/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { type Attempt, Errors, FormKey, type PageView, fieldOf, formPage } from '../../platform/web/pages.tsx'
import { Heading, Select } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { beginEffort } from '../effort/effort.acts.ts'
import { effortsPath } from '../effort/effort.view.ts'
import { back } from '../effort/one-effort.web.tsx'
import { Buttons } from './buttons.tsx'

export function beginPages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/ny`, {
    act: beginEffort,
    input: ({ need }) => ({ need }),
    done: back('begyndt'),
    again: newView,
  })
}

async function newView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(beginEffort, visit)
  const { rows } = await visit.do(listNeeds, { world: visit.by.world })
  const usable = rows.filter((n) => n.state !== 'withdrawn' && n.state !== 'closed')
  const choices = usable.map((n) => ({
    value: n.id,
    label: n.orientation === null ? `${n.title} (udvalget er ikke orienteret endnu)` : n.title,
  }))
  return {
    title: 'Begynd en særindsats',
    crumbs: [
      { href: '/indkoeb', label: 'Indkøb' },
      { href: effortsPath, label: 'Særindsatser' },
      { label: 'Begynd en særindsats' },
    ],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker="Trin 1: Kortlægning"
          title="Begynd en særindsats"
          lead="Særindsatsen bygger på et behov, der er kortlagt. Dens ord tages fra behovet og kan rettes, til der indkaldes forslag."
        />
        <form method="post" action={`${effortsPath}/ny`}>
          <FormKey />
          <Select
            {...fieldOf(attempt, 'need', c.req.query('behov'))}
            label="Hvilket behov?"
            hint="Udvalget skal være orienteret om behovet, før virksomhederne findes (R05)."
            empty="Vælg"
            choices={choices}
          />
          <Buttons to={effortsPath}>Begynd</Buttons>
        </form>
      </>
    ),
  }
}
