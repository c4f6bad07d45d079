import { Facts } from '../../platform/web/ui/index.ts'
import type { TenderFacts } from './tender.input.ts'
import { requirementWords } from './tender.view.ts'

/** What every bidder must meet, and what the winner must prove. */
export function RequirementsPart({ facts }: { facts: TenderFacts }) {
  const { exclusion, requirements } = facts
  return (
    <>
      <h2>Krav til tilbudsgiveren</h2>
      {requirements.length === 0 ? <p>Der er ingen krav ud over kriterierne.</p> : null}
      <Facts
        items={requirements.map((r) => ({
          label: r.title,
          value: r.text ?? requirementWords[r.kind],
          note: r.proof,
        }))}
      />
      {facts.source.kind === 'paper' ? null : (
        <ul>
          {exclusion.selfDeclaration ? <li>Tilbudsgiveren erklærer selv, at ingen udelukkelsesgrund gælder.</li> : null}
          {exclusion.proofFromWinner ? <li>Den, der skal tildeles, dokumenterer det før tildelingen.</li> : null}
        </ul>
      )}
    </>
  )
}
