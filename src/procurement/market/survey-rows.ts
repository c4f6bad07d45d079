import type { Attempt } from '../../platform/web/pages.tsx'
import type { Choice } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'
import type { EntryShown } from '../open-register/entry.input.ts'
import type { RowValues } from './survey-row.tsx'

/** What makes a row of the form more than an empty place. */
export const telling = ['enterprise', 'knowledge', 'reason', 'suitable'] as const

export interface SurveyProps {
  effort: EffortOnSheet
  enterprises: readonly Choice[]
  wishing: readonly EntryShown[]
  /** Enterprises taken over from the open register. */
  taken: readonly string[]
  attempt: Attempt | undefined
}

export const empty: RowValues = { enterprise: '', knowledge: '', suitable: '', reason: '' }

const emptyRows = 3

/** Those looked at before, those taken from the open register, and room for more. */
export function rowsFor({ effort, wishing, taken, attempt }: SurveyProps): RowValues[] {
  const before = (effort.survey?.candidates ?? []).map((c) => ({
    ...{ enterprise: c.enterprise, knowledge: c.knowledge ?? '', reason: c.reason ?? '' },
    suitable: c.suitable ? 'ja' : 'nej',
  }))
  const more = wishing
    .filter((w) => taken.includes(w.enterprise) && !before.some((b) => b.enterprise === w.enterprise))
    .map((w) => ({ ...empty, enterprise: w.enterprise, knowledge: w.knowledge ?? '' }))
  const known = [...before, ...more]
  const sent = Object.keys(attempt?.values ?? {}).filter((name) => /^candidates\.\d+\.enterprise$/.test(name)).length
  const room = Math.max(emptyRows, sent - known.length)
  return [...known, ...Array.from({ length: room }, () => empty)]
}
