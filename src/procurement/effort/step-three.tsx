import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, Facts, state } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from './effort.output.ts'
import { ProposalBody } from './proposal-body.tsx'

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

function Proposals({ effort }: { effort: EffortOnSheet }) {
  if (effort.opened === null)
    return <p>{effort.proposals === 0 ? 'Ingen forslag endnu.' : 'Forslagene åbnes, når fristen er gået.'}</p>
  if (effort.opened.length === 0) return <p>Der kom ingen forslag.</p>
  return (
    <>
      {effort.opened.map((p) => (
        <>
          <h3>{p.name}</h3>
          {p.withdrawn === null ? (
            <ProposalBody proposal={p} areaEffort={effort.areaEffort} />
          ) : (
            <p>
              Trukket tilbage {formatDay(p.withdrawn.on)}
              {p.withdrawn.reason === null ? '.' : `: ${p.withdrawn.reason}`}
            </p>
          )}
        </>
      ))}
    </>
  )
}

interface AssessmentProps {
  effort: EffortOnSheet
  assessment: NonNullable<EffortOnSheet['assessment']>
}

/** Points as they were given; the totals are the weights times the points, exactly. */
function Assessment({ effort, assessment }: AssessmentProps) {
  const criteria = (effort.call?.criteria ?? []).filter((c) => c.weight.numerator > 0n)
  const columns = [
    { label: 'Virksomhed' },
    ...criteria.map((c) => ({ label: c.title, numeric: true })),
    { label: 'I alt', numeric: true, hint: 'Summen af vægt gange point' },
    { label: 'Forsvarligt' },
    { label: 'Begrundelse' },
  ]
  return (
    <>
      <h3>Vurderet {formatDay(assessment.on)}</h3>
      {assessment.reason === null ? null : <p>Vurderet igen: {assessment.reason}</p>}
      <DataTable caption="Point" columns={columns}>
        {assessment.scores.map(
          (s) =>
            html`<tr>
              <th scope="row">${s.name}</th>
              ${criteria.map((c) => html`<td>${s.points.find((p) => p.criterion === c.id)?.points ?? ''}</td>`)}
              <td>${s.total.rounded.replace('.', ',')}</td>
              <td>${s.sound ? state('good', 'Ja') : state('bad', 'Nej')}</td>
              <td>${s.reason}</td>
            </tr>`,
        )}
      </DataTable>
      {assessment.notes.map((n) => (
        <p class="soft">Skrevet ned uden vægt: {n.text}</p>
      ))}
    </>
  )
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
