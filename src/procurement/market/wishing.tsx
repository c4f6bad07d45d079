import { address } from '../../platform/web/address.ts'
import { effortHref } from '../effort/effort.view.ts'
import type { SurveyProps } from './survey-rows.ts'

/** The open register, to pick from before one begins to write. */
export function Wishing({ effort, wishing, taken }: SurveyProps) {
  const left = wishing.filter((w) => !taken.includes(w.enterprise))
  if (left.length === 0) return null
  return (
    <>
      <h2>Vil gerne indkaldes</h2>
      <p class="soft">Tag dem med, der kan passe, før du begynder at skrive.</p>
      <ul>
        {left.map((w) => (
          <li>
            <strong>{w.name}</strong>: {w.offers} Kender: {w.targetGroups}{' '}
            <a href={address(effortHref(effort.id, '/marked'), { med: [...taken, w.enterprise].join(',') })}>
              Tag {w.name} med
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
