import { Provenance } from '../../platform/web/ui/index.ts'
import type { Decided } from './decided.output.ts'
import { remarkBy } from './decided.view.ts'

export function Remarks({ decided: d, mayChange }: { decided: Decided; mayChange: boolean }) {
  if (d.remarks.length === 0) return null
  return (
    <>
      <h2>{d.remarks.length === 1 ? 'Bemærkning til protokollen' : 'Bemærkninger til protokollen'}</h2>
      {d.remarks.map((r) => (
        <figure class="remark">
          <blockquote>{r.gist}</blockquote>
          <figcaption>
            {remarkBy(r)} <Provenance source={r.source} />{' '}
            {mayChange ? <a href={`/udvalg/beslutninger/bemaerkning/${encodeURIComponent(r.id)}`}>Ret</a> : null}
          </figcaption>
        </figure>
      ))}
    </>
  )
}
