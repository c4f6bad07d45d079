import { Steps, type Step } from '../../../platform/web/ui/index.ts'
import { instantWords } from '../../tender/tender.view.ts'
import { stages } from '../standing.ts'
import type { View } from './evaluation.view.ts'

/** Where the evaluation stands, with the lock as a step of its own: what was decided before price, and what after. */
export function Progress({ view }: { view: View }) {
  const at = stages.indexOf(view.stage)
  const step = (label: string, begins: number, ends: number, note?: string | null): Step => ({
    label,
    state: at >= ends ? 'done' : at >= begins ? 'current' : 'todo',
    note: note ?? undefined,
  })
  const when = (instant: string | null) => (instant === null ? null : instantWords(instant))
  return (
    <Steps
      label="Evalueringens trin"
      steps={[
        step('Tilbud åbnes', 0, 1, when(view.qualityOpenedAt)),
        step('Antagelige tilbud låses', 1, 2, when(view.admissible?.at ?? null)),
        step('Point gives alene', 2, 3, handedIn(view)),
        step('Kvalitet låst', 3, 4, when(view.quality?.at ?? null)),
        step('Pris åbnes', 4, 5, when(view.priceOpenedAt)),
        step('Regnet ud', 5, 6),
      ]}
    />
  )
}

function handedIn({ evaluators, stage }: View): string | null {
  const waited = evaluators.filter((e) => e.released === null && e.conflict !== true)
  if (waited.length === 0 || stage === 'sealed' || stage === 'judging') return null
  return `${waited.filter((e) => e.submittedAt !== null).length} af ${waited.length} har afleveret`
}
