import { mayDo } from '../../platform/index.ts'
import { Card } from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listOwnInvitations } from '../proposal/invitation.acts.ts'
import { minePath } from '../proposal/proposal.view.ts'
import { listEfforts } from './effort.acts.ts'
import { effortsPath } from './effort.view.ts'

/** From the room's own page: the efforts for those who follow them, one's own for those who are invited, and what is open to all. */
export function EffortWays({ visit }: { visit: Visit }) {
  return (
    <>
      {mayDo(listEfforts, visit.by) ? (
        <Card heading="Særindsatser" href={effortsPath}>
          <p>Små indsatser for små målgrupper, i fire trin.</p>
        </Card>
      ) : null}
      {mayDo(listOwnInvitations, visit.by) ? (
        <Card heading="Særindsatser, I er indkaldt til" href={minePath}>
          <p>Læs, hvad kommunen ønsker, og send jeres forslag.</p>
        </Card>
      ) : null}
      <Card heading="Virksomheder, der gerne vil indkaldes" href="/indkoeb/virksomheder">
        <p>En åben liste, som socialøkonomiske virksomheder selv skriver sig på.</p>
      </Card>
      <Card heading="Køb hos socialøkonomiske virksomheder" href="/indkoeb/vejledning">
        <p>Vejledning til enhederne: hvordan, og hvad der ikke må tælle.</p>
      </Card>
    </>
  )
}
