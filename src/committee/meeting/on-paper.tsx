import { formatDay } from '../../kernel/day.ts'
import { Notice } from '../../platform/web/ui/index.ts'
import type { Decided } from './decided.output.ts'
import { pointsSentence } from './decided.view.ts'
import { decisionHref } from './links.ts'
import { did } from './outcome.view.ts'

/** What became of a paper: said above its words, which stay as they were frozen. Nothing before it was decided. */
export function BecameOf({ decided: d }: { decided: Decided }) {
  if (d.item === null || d.history.length === 0) return null
  const when = d.day === null ? '' : ` den ${formatDay(d.day)}`
  return (
    <Notice kind="info" heading={`${d.bodyName ?? 'Udvalget'} ${did(d.stage, d.points)}${when}`}>
      {pointsSentence(d.points)} <a href={decisionHref(d.item)}>Se beslutningen</a>
    </Notice>
  )
}
