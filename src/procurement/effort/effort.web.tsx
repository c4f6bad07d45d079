import type { Hono } from 'hono'
import { type World, mayDo } from '../../platform/index.ts'
import { type PageView, page } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { awardEffort } from '../assessment/award-effort.acts.ts'
import { showEffort } from './effort.acts.ts'
import { EffortBody } from './effort.body.tsx'
import { effortsPath } from './effort.view.ts'

export function effortPage(app: Hono<WebEnv>): void {
  app.get(`${effortsPath}/:id`, page(view))
}

const doneWords: Readonly<Record<string, string>> = {
  begyndt: 'Særindsatsen er begyndt. Dens ord er taget fra behovet.',
  rettet: 'Rettelsen er gemt.',
  afdaekket: 'Markedsafdækningen er gemt.',
  indkaldt: 'Indkaldelsen er sendt. Virksomhederne ser den på deres egen side.',
  frist: 'Fristen er flyttet for alle indkaldte.',
  vurderet: 'Vurderingen er gemt.',
  tildelt: 'Tildelingen er besluttet, og pligten til at orientere udvalget er skrevet op.',
  afsluttet: 'Særindsatsen er afsluttet uden aftale.',
  gennemfoeres: 'Gennemførelsen er skrevet ned.',
}

async function view(visit: Visit, c: WebContext): Promise<PageView> {
  const effort = await visit.do(showEffort, { effort: c.req.param('id') })
  const mayAct = effort.world === visit.by.world && mayDo(awardEffort, visit.by)
  return {
    title: effort.title,
    world: effort.world as World,
    crumbs: [
      { href: '/indkoeb', label: 'Indkøb' },
      { href: effortsPath, label: 'Særindsatser' },
      { label: effort.title },
    ],
    body: (
      <EffortBody effort={effort} mayAct={mayAct} today={visit.today} done={doneWords[c.req.query('gjort') ?? '']} />
    ),
  }
}
