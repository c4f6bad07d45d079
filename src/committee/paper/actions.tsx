import { mayDo } from '../../platform/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { finishPaper } from './finish.acts.ts'
import { draftPaper, editPaper } from './paper.acts.ts'
import type { PaperShown } from './paper.view.ts'
import { publishPaper } from './publish.acts.ts'

/** What the secretary may do with a paper as it stands. */
export function Actions({ paper, visit }: { paper: PaperShown; visit: Visit }) {
  if (paper.world !== visit.by.world || !mayDo(editPaper, visit.by)) return null
  const at = `/udvalg/${paper.id}`
  const changes = <a href={`${at}/aendringer`}>Hvad ændrede sig</a>
  const seen = <a href={`${at}/offentligt`}>Sådan ser offentligheden det</a>
  const primary = (act: typeof finishPaper | typeof publishPaper, href: string, label: string) =>
    mayDo(act, visit.by) ? (
      <a class="button button-primary" href={`${at}/${href}`}>
        {label}
      </a>
    ) : null
  if (paper.finishedOn === null)
    return (
      <>
        <a href={`${at}/ret`}>Ret papiret</a>
        {changes}
        {seen}
        {primary(finishPaper, 'faerdig', 'Gør papiret færdigt')}
      </>
    )
  return (
    <>
      {mayDo(draftPaper, visit.by) ? <a href={`/udvalg/ny?som=${paper.id}`}>Begynd et nyt ud fra dette</a> : null}
      {changes}
      {paper.publishedOn === null ? seen : null}
      {paper.publishedOn === null ? primary(publishPaper, 'offentliggoer', 'Offentliggør') : null}
    </>
  )
}
