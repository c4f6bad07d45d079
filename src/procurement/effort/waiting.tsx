import { Facts } from '../../platform/web/ui/index.ts'
import type { EffortProps } from './effort.props.ts'
import { actWords } from './effort.view.ts'

/** Why the acts of later steps are not open, each with its sentence. */
export function Waiting({ effort, mayAct }: EffortProps) {
  if (!mayAct || effort.ended !== null) return null
  const waiting = effort.next.filter((n) => n.why !== null && n.rule !== 'STATE' && n.act !== 'move-deadline')
  if (waiting.length === 0) return null
  return (
    <>
      <h2>Det venter</h2>
      <Facts
        compact
        items={waiting.map((n) => ({
          label: n.act === 'move-deadline' ? 'Flyt fristen' : actWords[n.act].label,
          value: n.why ?? '',
          note: n.rule === 'R05' ? 'Regel R05' : undefined,
        }))}
      />
    </>
  )
}
