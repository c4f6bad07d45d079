import { mayDo } from '../platform/index.ts'
import { csvResponse } from '../platform/web/csv.ts'
import { framed } from '../platform/web/pages.tsx'
import { Card, Cards, Heading, WorldSwitch } from '../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext } from '../platform/web/visit.ts'
import { worldChoice } from '../platform/web/worlds.ts'
import { listAwards } from './award/award.acts.ts'
import { awardColumns, AwardsTable } from './award/awards.web.tsx'
import { EffortWays } from './effort/doors.tsx'
import { listRoutes } from './route/decide.acts.ts'
import { listTenders } from './tender/tender.acts.ts'
import type { TenderLine } from './tender/list.store.ts'

/** The room's front page: the ways in, and who was chosen. */
export async function overviewPage(c: WebContext) {
  const [visit, choice] = [visitOf(c), worldChoice(c)]
  const insider = mayDo(listAwards, visit.by)
  const awards = insider ? (await visit.do(listAwards, { world: choice.world })).rows : []
  if (c.req.query('format') === 'csv') return csvResponse(c, 'tildelinger', awardColumns, awards)
  const { rows: tenders } = await visit.do(listTenders, { world: choice.world })
  const body = (
    <>
      <Heading
        title="Indkøb"
        lead="Fra behov til tildeling: den lovlige vej, udbuddet, de forseglede tilbud, bedømmelsen og valget."
        actions={<WorldSwitch choice={choice} path="/indkoeb" />}
      />
      <h2 class="sr-only">Veje ind</h2>
      <Cards label="Veje ind">
        {waysIn(visit, tenders)}
        <EffortWays visit={visit} />
      </Cards>
      {insider ? <h2>Hvem der blev valgt</h2> : null}
      {insider ? <AwardsTable choice={choice} rows={awards} /> : null}
    </>
  )
  return framed(c, { title: 'Indkøb', world: choice.world, body })
}

function waysIn(visit: Visit, tenders: readonly TenderLine[]) {
  const open = tenders.filter((t) => t.phase === 'open').length
  return (
    <>
      {mayDo(listRoutes, visit.by) ? <RouteCard /> : null}
      <Card heading="Udbud" href="/udbud">
        <p>
          {open === 0
            ? 'Ingen udbud er åbne for tilbud nu.'
            : open === 1
              ? 'Ét udbud er åbent for tilbud.'
              : `${open} udbud er åbne for tilbud.`}
        </p>
      </Card>
      {mayDo(listRoutes, visit.by) ? <GoodsCard /> : null}
    </>
  )
}

function RouteCard() {
  return (
    <Card heading="Lovlig vej" href="/indkoeb/vej">
      <p>Find den mindst krævende måde, I må købe på, og se reglerne bag.</p>
    </Card>
  )
}

function GoodsCard() {
  return (
    <Card heading="Køb af varer" href="/indkoeb/varer">
      <p>Varer og mindre ydelser fra socialøkonomiske virksomheder, år for år.</p>
    </Card>
  )
}
