import { formatDay } from '../../kernel/day.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'
import { ProposalBody } from './proposal-body.tsx'

export function Proposals({ effort }: { effort: EffortOnSheet }) {
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
