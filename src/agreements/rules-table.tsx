import { html } from 'hono/html'
import { DataTable, state, type Tone } from '../platform/web/ui/index.ts'

export interface RuleShown {
  id: string
  outcome: 'pass' | 'fail' | 'unknown' | 'confirm' | 'duty' | 'warn'
  text: string
  source: string
}

const outcomes: Readonly<Record<RuleShown['outcome'], { tone: Tone; words: string }>> = {
  pass: { tone: 'good', words: 'overholdt' },
  fail: { tone: 'bad', words: 'ikke overholdt' },
  unknown: { tone: 'waiting', words: 'ikke oplyst' },
  confirm: { tone: 'waiting', words: 'til jurist' },
  duty: { tone: 'act', words: 'skal gøres' },
  warn: { tone: 'act', words: 'advarsel' },
}

/** Each rule with its answer, its words and where they come from. */
export function RulesTable({ rules, caption }: { rules: readonly RuleShown[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={[{ label: 'Regel' }, { label: 'Svar' }, { label: 'Hvad reglen siger' }, { label: 'Kilde' }]}
    >
      {rules.map(
        (r) =>
          html`<tr>
            <th scope="row">${r.id}</th>
            <td>${state(outcomes[r.outcome].tone, outcomes[r.outcome].words)}</td>
            <td>${r.text}</td>
            <td>${r.source}</td>
          </tr>`,
      )}
    </DataTable>
  )
}
