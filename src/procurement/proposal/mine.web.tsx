import { dueWords } from '../../platform/web/due.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import type { PageView } from '../../platform/web/pages.tsx'
import { Card, Cards, Empty, Heading, State } from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listOwnInvitations } from './invitation.acts.ts'
import { submitProposal } from './proposal.acts.ts'
import { mineHref, minePath, ownWords } from './proposal.view.ts'

export const crumb = { href: minePath, label: 'Særindsatser, I er indkaldt til' }

export async function mine(visit: Visit): Promise<PageView> {
  onlyFor(submitProposal, visit)
  const { rows } = await visit.do(listOwnInvitations, {})
  return {
    title: crumb.label,
    crumbs: [{ label: crumb.label }],
    body: (
      <>
        <Heading
          title={crumb.label}
          lead="Kommunen beder om forslag til små indsatser. Læs, hvad der ønskes, og skriv jeres forslag her."
        />
        {rows.length === 0 ? (
          <Empty
            title="I er ikke indkaldt til noget lige nu."
            begin={{ href: '/indkoeb/virksomheder', label: 'Skriv jer på listen over dem, der gerne vil indkaldes' }}
          />
        ) : (
          <>
            <h2 class="sr-only">Indkaldelserne</h2>
            <Cards label="Indkaldelser">
              {rows.map((r) => (
                <Card heading={r.title} href={mineHref(r.effort)} kicker={dueWords(r.answerBy, visit.today)}>
                  <p>
                    <State tone={ownWords[r.state].tone}>{ownWords[r.state].words}</State>
                  </p>
                  <p>For {r.targetGroup}</p>
                </Card>
              ))}
            </Cards>
          </>
        )}
      </>
    ),
  }
}
