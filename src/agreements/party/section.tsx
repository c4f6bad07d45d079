import type { AgreementShown } from '../show.output.ts'

const roles = {
  lead: 'Leder af konsortiet',
  member: 'Medlem af konsortiet',
  subcontractor: 'Underleverandør',
  supporting: 'Støttende virksomhed',
} as const

/** Who stands behind the supplier places. */
export function PartySection({ shown }: { shown: AgreementShown }) {
  if (shown.parties.length === 0) return null
  const nameOf = (id: string) => shown.lots.flatMap((l) => l.suppliers).find((s) => s.id === id)?.name ?? id
  return (
    <section id="parter">
      <h2>Parter bag leverandørerne</h2>
      <ul>
        {shown.parties.map((p) => (
          <li>
            {roles[p.role]}:{' '}
            {p.enterprise === null ? (
              p.name
            ) : (
              <a href={`/registre/virksomheder/${encodeURIComponent(p.enterprise)}`}>{p.name}</a>
            )}
            {p.cvr === null ? '' : ` (CVR ${p.cvr})`}
            {p.of === null ? '' : `, sammen med ${nameOf(p.of)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
