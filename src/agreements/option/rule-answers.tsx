import { html } from 'hono/html'
import { DataTable, state, type Tone } from '../../platform/web/ui/index.ts'
import type { Outcome, RuleOutcome } from './outcome.ts'

const answers: Readonly<Record<Outcome, [Tone, string]>> = {
  pass: ['good', 'overholdt'],
  fail: ['bad', 'ikke overholdt'],
  unknown: ['waiting', 'ikke oplyst'],
  warn: ['act', 'advarsel'],
}

/** The guard's answer, rule by rule. */
export function RuleAnswers({ rules, caption }: { rules: readonly RuleOutcome[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={[{ label: 'Regel' }, { label: 'Svar' }, { label: 'Hvad den siger' }, { label: 'Kilde' }]}
    >
      {rules.map(
        (r) =>
          html`<tr>
            <th scope="row">${r.id}</th>
            <td>${state(...answers[r.outcome])}</td>
            <td>${r.text}</td>
            <td>${r.source}</td>
          </tr>`,
      )}
    </DataTable>
  )
}
