import type { Received } from '../process/process.ts'
import { code } from './parts.ts'
import { el, leaf, type Inside } from './xml.ts'

/** How many tenders came, in the classes the notice asks for. What is unknown is not written as nought. */
export function statistics(r: Received | undefined): Inside[] {
  if (!r) return []
  const rows: [string, number | undefined][] = [
    ['tenders', r.tenders],
    ['t-micro', r.micro],
    ['t-small', r.small],
    ['t-med', r.medium],
    ['t-large', r.large],
    ['t-oth-eea', r.otherEea],
    ['t-no-eea', r.outsideEea],
    ['t-esubm', r.electronic],
  ]
  return rows
    .filter(([, n]) => n !== undefined)
    .map(([what, n]) =>
      el(
        'efac:ReceivedSubmissionsStatistics',
        code('efbc:StatisticsCode', 'received-submission-type', what),
        leaf('efbc:StatisticsNumeric', String(n)),
      ),
    )
}
