import { Notice } from '../../platform/web/ui/index.ts'
import type { ShownClaim } from './claim.view.ts'

/** What stands between the claim and its approval, before anything else on the page. */
export function Blockers({ claim: { blockers } }: { claim: ShownClaim }) {
  if (blockers.length === 0) return null
  const stops = blockers.some((b) => b.stops)
  return (
    <Notice kind={stops ? 'warning' : 'info'} heading={stops ? 'Det stopper godkendelsen' : 'Værd at vide'}>
      <ul>
        {blockers.map((b) => (
          <li>
            {b.text} {b.stops ? <span class="soft">({b.code})</span> : null}
            {b.allowed === null ? null : (
              <span class="fact-note">
                Ladt passere af {b.allowed.by}: {b.allowed.reason}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
