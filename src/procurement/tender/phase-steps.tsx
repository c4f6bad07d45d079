import { Steps, type Step } from '../../platform/web/ui/index.ts'
import type { Phase } from './phase.ts'
import type { TenderShown } from './tender.output.ts'
import { instantWords } from './tender.view.ts'

const course = [
  ['draft', 'Skrives'],
  ['open', 'Åbent for tilbud'],
  ['due', 'Tilbud åbnes'],
  ['opened', 'Kvalitet bedømmes'],
  ['locked', 'Pris åbnes'],
  ['priced', 'Tildeles'],
] as const satisfies readonly (readonly [Phase, string])[]

/** The tender's course; a cancelled one stops where it was. */
export function PhaseSteps({ tender }: { tender: TenderShown }) {
  if (tender.phase === 'cancelled') return null
  const here = tender.phase === 'awarded' ? course.length : course.findIndex(([phase]) => phase === tender.phase)
  const steps = course.map(([phase, label], i): Step => ({
    label,
    state: i < here ? 'done' : i === here ? 'current' : 'todo',
    note: phase === 'open' && tender.published ? `til ${instantWords(tender.published.dueAt)}` : undefined,
  }))
  return <Steps steps={steps} label="Udbuddets forløb" />
}
