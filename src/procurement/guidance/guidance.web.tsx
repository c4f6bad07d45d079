import type { Hono } from 'hono'
import { type PageView, page } from '../../platform/web/pages.tsx'
import { Heading, Source } from '../../platform/web/ui/index.ts'
import { type WebEnv, opens } from '../../platform/web/visit.ts'
import { Efforts } from './efforts.tsx'
import { Goods } from './goods.tsx'
import { NotToWeigh } from './not-to-weigh.tsx'

export function guidancePage(app: Hono<WebEnv>): void {
  app.get(
    '/indkoeb/vejledning',
    page(async (visit) => guidanceView(opens(visit, '/sager'))),
  )
}

const paper = '/sager/DOC-2013-SPECIAL'

/** For the units: how to buy from social enterprises, what must hold, and what may not weigh. From the paper of 2013. */
export function guidanceView(papersOpen: boolean): PageView {
  return {
    title: 'Køb hos socialøkonomiske virksomheder',
    world: null,
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Vejledning' }],
    body: (
      <>
        <Heading
          kicker="Vejledning til enhederne"
          title="Køb hos socialøkonomiske virksomheder"
          lead="Tænk på dem, når I køber ind, inden for reglerne. Det er altid en konkret vurdering, om købet er økonomisk forsvarligt."
        />
        <Goods />
        <Efforts />
        <NotToWeigh />
        <h2>Hvor det står</h2>
        <p>
          <Source kind="paper" href={papersOpen ? paper : undefined}>
            Udvalgssag 2013-0235258, punkt 5
          </Source>{' '}
          Modellerne blev godkendt til at gælde til udgangen af 2015. For senere køb skal den lovlige vej afgøres først;
          vejledningen her siger, hvordan man finder og spørger virksomhederne.
        </p>
      </>
    ),
  }
}
