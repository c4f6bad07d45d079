import * as v from './evaluation.view.ts'

/** Who wrote which reason: the agreed points, and folded under them those each gave alone. */
export function Reasons({ view, lot }: { view: v.View; lot: number }) {
  const bids = v.bidsOn(view, lot).filter((b) => view.agreed.some((g) => g.bid === b.bid && g.lot === lot))
  if (bids.length === 0) return null
  return (
    <>
      <h3>Point og begrundelser</h3>
      {bids.map((bid) => (
        <details class="details">
          <summary>{bid.name}</summary>
          {v.pointCriteriaOf(view).map((c) => (
            <ReasonsFor view={view} lot={lot} bid={bid.bid} criterion={c} />
          ))}
        </details>
      ))}
    </>
  )
}

interface Place {
  view: v.View
  lot: number
  bid: string
  criterion: v.View['criteria'][number]
}

export function ReasonsFor({ view, lot, bid, criterion }: Place) {
  const agreed = v.agreedPoints(view, lot, bid, criterion.id)
  return (
    <>
      <h4>
        {criterion.id}. {criterion.title ?? 'Kriterium'}
      </h4>
      {agreed === undefined ? null : (
        <p>
          <strong>{v.comma(agreed.points)} point i fællesskab.</strong> {agreed.reason}{' '}
          <span class="soft">Skrevet af {agreed.by}.</span>
        </p>
      )}
      <AloneList {...{ view, lot, bid, criterion }} />
    </>
  )
}

/** The points each evaluator gave alone. Nothing before all have handed in. */
export function AloneList({ view, lot, bid, criterion }: Place) {
  const alone = view.scores.filter((s) => s.lot === lot && s.bid === bid && s.criterion === criterion.id)
  if (alone.length === 0) return null
  return (
    <ul>
      {alone.map((s) => (
        <li>
          {s.by}: {v.comma(s.points)} point. {s.reason}
        </li>
      ))}
    </ul>
  )
}
