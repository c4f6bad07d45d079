import { formatDay } from '../../kernel/day.ts'
import type { Step } from '../../platform/web/ui/index.ts'
import type { EffortShown } from './effort.output.ts'

export const stepTitles = ['Kortlægning', 'Identifikation', 'Kontraktindgåelse', 'Gennemførelse'] as const

/** The four steps as a course: what is done, where it stands, what is to come. */
export function courseOf(effort: EffortShown): Step[] {
  const at = effort.state === 'running' ? 5 : effort.ended === null ? effort.step : effort.ended.step
  return stepTitles.map((label, i) => {
    const no = i + 1
    const state = no < at ? 'done' : no > at ? 'todo' : effort.ended === null ? 'current' : 'error'
    return { label, state, note: noteOf(effort, no), href: `#trin-${no}` }
  })
}

function noteOf(effort: EffortShown, no: number): string | undefined {
  if (effort.ended?.step === no) return `Afsluttet ${formatDay(effort.ended.on)}`
  if (no === 1) return effort.told ? toldWords(effort) : 'Udvalget er ikke orienteret'
  if (no === 2 && effort.invited > 0) return `${effort.invited} indkaldt`
  if (no === 3 && effort.decidedOn !== null) return `Tildelt ${formatDay(effort.decidedOn)}`
  if (no === 3 && effort.answerBy !== null) return `Forslag til ${formatDay(effort.answerBy)}`
  return no === 4 && effort.state === 'running' ? 'I drift' : undefined
}

function toldWords({ toldOn }: EffortShown): string {
  return toldOn === null ? 'Udvalget er orienteret' : `Udvalget orienteret ${formatDay(toldOn)}`
}
