import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { Facts } from '../../platform/web/ui/index.ts'
import { aimWords } from './aims.ts'
import { elementWords, elements } from './elements.ts'
import type { ProposalShown } from './proposal.output.ts'

/** One proposal in the paper's order: seven elements, the amount, and for an area the two aims. */
export function ProposalBody({ proposal: p, areaEffort }: { proposal: ProposalShown; areaEffort: boolean }) {
  const aims = [
    { label: aimWords.localPlans.title, value: p.localPlans ?? 'Ikke beskrevet' },
    { label: aimWords.carriedOutLocally.title, value: p.carriedOutLocally ?? 'Ikke beskrevet' },
  ]
  return (
    <details class="details">
      <summary>
        Forslaget, sendt {formatDay(p.submittedOn)}: {formatKroner(p.amountOere)}
      </summary>
      <Facts
        items={[
          ...elements.map((e) => ({ label: elementWords[e].title, value: p.elements[e] ?? '' })),
          { label: 'Beløb', value: formatKroner(p.amountOere) },
          ...(areaEffort ? aims : []),
        ]}
      />
    </details>
  )
}
