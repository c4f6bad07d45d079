import type { EffortOnSheet } from './effort.output.ts'
import type { EffortProps } from './effort.props.ts'
import { actWords, effortHref } from './effort.view.ts'

/** In the order of the course: the furthest one that is open is the next. */
const primary = ['implement', 'award', 'assess', 'invite', 'survey'] as const

export function Actions({ effort, mayAct }: EffortProps) {
  if (!mayAct) return null
  const isOpen = (act: string) => effort.next.some((n) => n.act === act && n.why === null)
  const first = primary.find((act) => isOpen(act) && !(act === 'implement' && effort.implementation !== null))
  const rest = (['amend', ...primary.toReversed(), 'end'] as const).filter((act) => isOpen(act) && act !== first)
  return (
    <>
      {rest.map((act) => (
        <a href={effortHref(effort.id, actWords[act].to)}>{labelOf(effort, act)}</a>
      ))}
      {first === undefined ? null : (
        <a class="button button-primary" href={effortHref(effort.id, actWords[first].to)}>
          {labelOf(effort, first)}
        </a>
      )}
    </>
  )
}

function labelOf(effort: EffortOnSheet, act: keyof typeof actWords): string {
  if (act === 'survey' && effort.survey !== null) return 'Afdæk markedet igen'
  if (act === 'invite' && effort.call !== null) return 'Indkald flere'
  if (act === 'assess' && effort.assessment !== null) return 'Vurdér igen'
  if (act === 'implement' && effort.implementation !== null) return 'Ret gennemførelsen'
  return actWords[act].label
}
