import type { Hono } from 'hono'
import { formatDay, formatMonth } from '../../kernel/day.ts'
import { page } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice } from '../../platform/web/ui/index.ts'
import type { WebEnv } from '../../platform/web/visit.ts'
import { percent } from '../signal/verdict.ts'
import { permille } from '../signal/figures.ts'
import { methodWords } from '../prognosis/tables.tsx'
import { wholeKroner } from '../prognosis/prognosis.view.ts'
import { recomputeRun, showRun } from './run.acts.ts'
import type { z } from 'zod'

/** `/opfoelgning/koersler/:run`: what a figure in a paper rests on, and whether it comes out again. */
export function runPage(app: Hono<WebEnv>): void {
  app.get(
    '/opfoelgning/koersler/:run',
    page(async (visit, c) => {
      const input = { run: c.req.param('run') }
      const run = await visit.do(showRun, input)
      const again = c.req.query('efter') === undefined ? undefined : await visit.do(recomputeRun, input)
      return {
        title: 'En gemt prognose',
        crumbs: [{ href: '/opfoelgning', label: 'Opfølgning' }, { label: 'En gemt prognose' }],
        body: <RunBody run={run} again={again} />,
      }
    }),
  )
}

type Shown = z.output<typeof showRun.output>
type Again = z.output<typeof recomputeRun.output>

export function RunBody({ run, again }: { run: Shown; again: Again | undefined }) {
  const { term } = run.asked
  const { crossing, method } = run.answer.term
  return (
    <>
      <Heading
        kicker={run.lot}
        title="En gemt prognose"
        lead="Det, prognosen blev spurgt om, og det, der kom ud. Spurgt igen om det samme giver den det samme."
        actions={<a href={`${run.href}?efter=1`}>Regn efter</a>}
      />
      {again === undefined ? null : <AgainNotice again={again} />}
      <Facts
        items={[
          { label: 'Regnet', value: formatDay(run.madeOn), note: run.byName },
          {
            label: 'Tal til og med',
            value: formatMonth(run.asOf),
            note: `højeste postering ${run.entriesUpTo}; månederne er gemt under kontrolsummen ${run.snapshot.slice(0, 12)}`,
          },
          { label: 'Loft', value: wholeKroner(term.ceilingOere) },
          { label: 'Brugt', value: wholeKroner(term.usedOere) },
          { label: 'Sidste måned', value: formatMonth(term.end) },
          { label: 'Kendte ændringer', value: String(term.known.length) },
          { label: 'Lodtrækning', value: `${term.paths} gennemspilninger fra ${term.seed}` },
          { label: 'Metode', value: methodWords[method] ?? method, note: `regelversion ${run.rule}` },
          { label: 'Genudbud tager', value: `${run.leadDays} arbejdsdage`, note: 'som det var sat den dag' },
          { label: 'Sandsynlighed for at nå loftet', value: percent(permille(crossing.probabilityBeforeEnd)) },
        ]}
      />
    </>
  )
}

function AgainNotice({ again: { agrees, sameRule } }: { again: Again }) {
  if (agrees) return <Notice kind="success">Regnet efter: alle tal er de samme.</Notice>
  return (
    <Notice kind="warning">
      {sameRule
        ? 'Regnet efter: tallene er ikke de samme. Sig det til den, der passer systemet.'
        : 'Reglen er ændret siden, så tallene er ikke de samme. De gemte tal er dem, der gjaldt den dag.'}
    </Notice>
  )
}
