import { formatDay } from '../../kernel/day.ts'
import { Facts } from '../../platform/web/ui/index.ts'
import { Assessment } from '../assessment/assessment-table.tsx'
import { Proposals } from '../proposal/proposals.tsx'
import type { EffortOnSheet } from './effort.output.ts'

export function StepThree({ effort }: { effort: EffortOnSheet }) {
  return (
    <section id="trin-3">
      <h2>Trin 3: Kontraktindgåelse</h2>
      {effort.call === null ? <p>{emptyWords(effort)}</p> : <Proposals effort={effort} />}
      {effort.assessment === null ? null : <Assessment effort={effort} assessment={effort.assessment} />}
      {effort.award === null ? null : <Award effort={effort} />}
      {effort.ended === null ? null : (
        <p>
          Afsluttet uden aftale {formatDay(effort.ended.on)}: {effort.ended.reason}
        </p>
      )}
    </section>
  )
}

function emptyWords({ world }: EffortOnSheet): string {
  return world === 'papers' ? 'Forslag, tildeling og dag er ikke trykt.' : 'Der er ikke indkaldt forslag endnu.'
}

function Award({ effort }: { effort: EffortOnSheet }) {
  const names = effort.winners.map((w) => w.name).join(', ')
  return (
    <Facts
      items={[
        {
          label: 'Tildelt',
          value: <a href={`/indkoeb/${encodeURIComponent(effort.award ?? '')}`}>{names}</a>,
          note: 'Besluttet af forvaltningen. Udvalget orienteres (R09).',
        },
        { label: 'Besluttet', value: effort.decidedOn === null ? '' : formatDay(effort.decidedOn) },
      ]}
    />
  )
}
