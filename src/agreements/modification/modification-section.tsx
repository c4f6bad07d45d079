import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, state, type Tone } from '../../platform/web/ui/index.ts'
import type { OwnAgreement } from '../own.acts.ts'
import { hrefOf } from '../sub-page.ts'
import type { ModificationShown } from './modification.input.ts'
import { exceedanceOf, kindNames } from './modification.ts'
import { modificationsSentence, valueLines } from './modification.view.ts'

export interface ModificationSectionProps {
  agreement: OwnAgreement
  rows: readonly ModificationShown[] | null
  mayPrepare: boolean
}

/** The changes on the agreement's own page; more than the ceiling stands out, and stays. */
export function ModificationSection({ agreement, rows, mayPrepare }: ModificationSectionProps) {
  if (rows === null || agreement.world === 'papers') return null
  return (
    <section id="aendringer">
      <h2>Ændringer</h2>
      <p>
        {modificationsSentence(rows)}
        {mayPrepare ? (
          <>
            {' '}
            <a href={hrefOf(agreement, '/aendringer/ny')}>Forbered en ændring</a>
          </>
        ) : null}
      </p>
      {rows.length === 0 ? null : (
        <DataTable
          caption="Aftalens ændringer"
          captionHidden
          columns={[{ label: 'Ændring' }, { label: 'Fra' }, { label: 'Værdi' }, { label: 'Stand' }]}
        >
          {rows.map((m) => {
            const { tone, words } = standing(m)
            return html`<tr>
              <th scope="row"><a href="${hrefOf(agreement, `/aendringer/${m.id}`)}">${kindNames[m.kind]}</a></th>
              <td>${formatDay(m.effectiveOn)}</td>
              <td>${valueLines(agreement, m).map((line) => html`<div>${line}</div>`)}</td>
              <td>${state(tone, words)}</td>
            </tr>`
          })}
        </DataTable>
      )}
    </section>
  )
}

function standing(m: ModificationShown): { tone: Tone; words: string } {
  if (m.end === null) return { tone: 'waiting', words: 'venter på en anden' }
  if (m.end.kind === 'rejected') return { tone: 'bad', words: 'afvist' }
  if (m.end.kind === 'withdrawn') return { tone: 'neutral', words: 'trukket tilbage' }
  return exceedanceOf(m.lots) > 0n
    ? { tone: 'act', words: 'godkendt: mere end loftet' }
    : { tone: 'good', words: 'godkendt' }
}
