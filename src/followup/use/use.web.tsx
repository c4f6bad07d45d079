import type { Hono } from 'hono'
import { addDays, formatDay } from '../../kernel/day.ts'
import { renderChart } from '../../platform/web/chart.ts'
import { useAgainstCeiling, useAgainstCeilingSize } from '../../platform/web/charts/bars-against-line.ts'
import { page } from '../../platform/web/pages.tsx'
import { Empty, Heading, State } from '../../platform/web/ui/index.ts'
import type { WebEnv } from '../../platform/web/visit.ts'
import { showUse } from './use.acts.ts'
import type { UseShown } from './shown.ts'
import { LotSection } from './lot-section.tsx'
import type { LotUse } from './use.ts'
import { ceilingState } from '../standing/ceiling.ts'
import type { StandingShown } from '../standing/shown.ts'
import { listStanding } from '../standing/standing.acts.ts'
import { chartInput, lotName, monthsSentence, wholeOf } from './use.view.ts'

/** Use against ceiling, lot by lot and month by month. */
export function usePage(app: Hono<WebEnv>): void {
  app.get(
    '/opfoelgning/:agreement',
    page(async (visit, c) => {
      const agreement = c.req.param('agreement')
      const use = await visit.do(showUse, { agreement })
      const { rows } = await visit.do(listStanding, { agreement, world: use.world })
      const followed = use.lots.filter((lot) => lot.ceilingOere !== null || lot.usedOere !== 0n)
      const charts = await Promise.all(followed.map((lot) => chartOf(lot, use)))
      const papers = use.world === 'papers'
      return {
        title: `Forbrug og loft: ${use.name}`,
        world: papers ? 'papers' : use.world === 'practice' ? 'practice' : 'live',
        crumbs: [
          { href: papers ? '/opfoelgning?verden=papirer' : '/opfoelgning', label: 'Opfølgning' },
          { label: use.name },
        ],
        body: <UseBody use={use} charts={charts} standings={rows} />,
      }
    }),
  )
}

async function chartOf(
  lot: LotUse,
  { asOf, endsBefore }: { asOf: string; endsBefore: string | null },
): Promise<string | null> {
  const input = chartInput(lot, endsBefore)
  if (input === null) return null
  const frame = {
    id: `forbrug-${lot.lot ?? 0}`,
    title: `Forbrug mod loft, ${lotName(lot)}`,
    desc: monthsSentence(lot, asOf),
  }
  return renderChart(useAgainstCeiling(input), { ...frame, ...useAgainstCeilingSize })
}

interface BodyProps {
  use: UseShown
  charts: readonly (string | null)[]
  standings: readonly StandingShown[]
}

export function UseBody({ use, charts, standings }: BodyProps) {
  const followed = use.lots.filter((lot) => lot.ceilingOere !== null || lot.usedOere !== 0n)
  const actions = <a href={`/aftaler/${use.agreement}`}>Se aftalen</a>
  if (followed.length === 0) return <NoLedger use={use} />
  const stand = ceilingState(wholeOf(followed))
  return (
    <>
      <Heading
        kicker="Forbrug mod loft"
        title={use.name}
        state={<State tone={stand.tone}>{stand.words}</State>}
        lead={`Opgjort ${formatDay(use.asOf)}.${use.endsBefore === null ? '' : ` Aftalen løber til og med ${formatDay(addDays(use.endsBefore, -1))}.`}`}
        actions={actions}
      />
      {followed.map((lot, i) => (
        <LotSection lot={lot} use={use} chart={charts[i] ?? null} expected={standings.find((s) => s.id === lot.id)} />
      ))}
    </>
  )
}

/** An agreement only known from a paper: honest about why there is nothing to follow. */
function NoLedger({ use }: { use: UseShown }) {
  const papers = use.world === 'papers'
  return (
    <>
      <Heading kicker="Forbrug mod loft" title={use.name} />
      <Empty
        title={
          papers ? 'Papirerne trykker intet loft og intet forbrug for aftalen.' : 'Aftalen har intet loft i regnskabet.'
        }
      >
        {papers
          ? 'De siger, hvad aftalen handler om, og hvad den må koste om året, når det er trykt. Forbrug bogføres kun i øvelsen.'
          : 'Her står forbruget mod loftet, når aftalen er indgået med et loft for hver delaftale.'}{' '}
        <a href={`/aftaler/${use.agreement}`}>Se aftalen</a>
      </Empty>
    </>
  )
}
