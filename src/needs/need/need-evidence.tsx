import { formatDay } from '../../kernel/day.ts'
import { Provenance } from '../../platform/web/ui/index.ts'
import * as words from '../needs.view.ts'
import { EvidenceForm } from './evidence-form.tsx'
import type { Need, NeedView } from './view.ts'

/** What shows the need, newest first. */
export function Evidence({ view }: { view: NeedView }) {
  const { need, open } = view
  return (
    <>
      <h2>Grundlag</h2>
      {need.evidence.length === 0 ? <p>Der er intet grundlag lagt på endnu.</p> : null}
      <ul>
        {need.evidence.map((e) => (
          <li>
            <strong>{words.evidenceWords[e.kind as keyof typeof words.evidenceWords] ?? e.kind}</strong>
            {e.day === null ? '' : `, ${formatDay(e.day)}`}: {e.says} <EvidenceSource {...e} />
          </li>
        ))}
      </ul>
      {open.evidence ? <EvidenceForm {...view} /> : null}
    </>
  )
}

function EvidenceSource({ document, place, cause }: Need['evidence'][number]) {
  if (cause !== null) return <a href={cause.href}>{cause.label}</a>
  if (document === null) return place === null ? null : <span class="soft">{place}</span>
  return <Provenance source={{ kind: 'paper', document, place }} />
}
