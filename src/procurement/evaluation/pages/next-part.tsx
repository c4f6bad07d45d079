import { FormKey } from '../../../platform/web/pages.tsx'
import { Notice, SubmitButton } from '../../../platform/web/ui/index.ts'
import { evaluationHref, nameOf, scoringHref, type View } from './evaluation.view.ts'

/** What this person can do now, in one place. */
export function Next({ view, chair }: { view: View; chair: boolean }) {
  if (!chair) return <EvaluatorsNext view={view} />
  switch (view.stage) {
    case 'judging':
      return <Locking view={view} />
    case 'agreeing':
      return <Agreeing view={view} />
    case 'priced':
      return <Reckoning view={view} />
    case 'evaluated':
      return <Drawing view={view} />
    default:
      return null
  }
}

function EvaluatorsNext({ view }: { view: View }) {
  if (view.stage !== 'scoring' || !view.you.evaluates || view.you.submitted) return null
  return (
    <p>
      <a class="button button-primary" href={scoringHref(view.tender)}>
        Giv dine point
      </a>
    </p>
  )
}

function Act({ to, label, says }: { to: string; label: string; says: string }) {
  return (
    <form method="post" action={to}>
      <FormKey />
      <p>{says}</p>
      <SubmitButton>{label}</SubmitButton>
    </form>
  )
}

function Locking({ view }: { view: View }) {
  return (
    <div id="naeste">
      <h2>Lås, hvilke tilbud der er antagelige</h2>
      <Act
        to={evaluationHref(view.tender, '/laas-antagelige')}
        label="Lås de antagelige tilbud"
        says="Når det er låst, kan ingen afgørelse om krav og antagelighed ændres, og bedømmerne kan give point. Kun antagelige tilbud tæller med i laveste pris."
      />
    </div>
  )
}

function Agreeing({ view }: { view: View }) {
  const places = view.lots.flatMap((lot) =>
    view.admissibility.filter((a) => a.lot === lot.no && a.admissible).map((a) => ({ lot: lot.no, bid: a.bid })),
  )
  return (
    <div id="naeste">
      <h2>Skriv de fælles point</h2>
      <ul>
        {places.map(({ lot, bid }) => (
          <li>
            <a href={evaluationHref(view.tender, `/enighed/${lot}/${bid}`)}>
              {nameOf(view, bid)}, delaftale {lot}
            </a>
            {view.agreed.some((g) => g.lot === lot && g.bid === bid) ? ': skrevet' : ': mangler'}
          </li>
        ))}
      </ul>
      <h2>Lås kvaliteten</h2>
      <Act
        to={evaluationHref(view.tender, '/laas-kvalitet')}
        label="Lås kvaliteten"
        says="Når kvaliteten er låst, kan hverken point eller begrundelser ændres af nogen. Først derefter kan priserne åbnes."
      />
    </div>
  )
}

function Reckoning({ view }: { view: View }) {
  return (
    <div id="naeste">
      {view.withoutPrice.map(({ lot, bid }) => (
        <Notice kind="warning" heading={`${nameOf(view, bid)} har ingen læselig pris på delaftale ${lot}`}>
          <a href={evaluationHref(view.tender, `/uden-pris/${lot}/${bid}`)}>Læg tilbuddet til side på delaftalen</a>
        </Notice>
      ))}
      <h2>Regn evalueringen ud</h2>
      <Act
        to={evaluationHref(view.tender, '/regn')}
        label="Regn evalueringen ud"
        says="Der regnes med præcise brøker efter den offentliggjorte model, og grundlaget gemmes. Ingen får tildelt noget ved det."
      />
    </div>
  )
}

function Drawing({ view }: { view: View }) {
  const open = view.results.filter((r) => r.unresolvedTie.length > 0 && r.draw === null)
  return (
    <>
      {open.map((r) => (
        <Notice kind="warning" heading={`Delaftale ${r.lot}: der skal trækkes lod`}>
          {r.unresolvedTie.map((id) => nameOf(view, id)).join(' og ')} står lige, og den offentliggjorte regel skiller
          dem ikke ad. <a href={evaluationHref(view.tender, `/lod/${r.lot}`)}>Skriv lodtrækningen</a>
        </Notice>
      ))}
    </>
  )
}
