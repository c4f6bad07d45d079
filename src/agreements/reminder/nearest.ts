import { familyOf } from './due.ts'
import type { NewReminder } from './reminder.store.ts'

/**
 * Of what is fresh, one duty for each thing and day: lots that end together are one thing, and where twelve, six and three months before all have passed,
 * the last of them speaks.
 */
export function nearest(fresh: readonly NewReminder[]): NewReminder[] {
  const things = Map.groupBy(fresh, (r) => [r.agreement, familyOf(r.kind), r.due, r.about].join(' '))
  return [...things.values()].map((same) => same.reduce((best, r) => (r.fellOn > best.fellOn ? r : best)))
}
