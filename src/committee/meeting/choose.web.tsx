import { listDocuments } from '../../cases/index.ts'
import type { PageView } from '../../platform/web/pages.tsx'
import { Heading, Select, SubmitButton } from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listPapers } from '../paper/list.acts.ts'
import type { Decided } from './decided.output.ts'
import { decisionHref } from './links.ts'

const path = '/udvalg/beslutninger/ny'

export function crumbsTo(decided: Decided | undefined) {
  return [
    { href: '/udvalg', label: 'Udvalg' },
    { href: '/udvalg/beslutninger', label: 'Beslutninger' },
    ...(decided?.item ? [{ href: decisionHref(decided.item), label: 'Sag for udvalget' }] : []),
    { label: 'Skriv en beslutning ind' },
  ]
}

/** First which case: a paper written here, a document in the register, or one that has no paper. */
export async function chooseView(visit: Visit): Promise<PageView> {
  const papers = (await visit.do(listPapers, {})).rows.filter((p) => p.finishedOn !== null)
  const documents = (await visit.do(listDocuments, {})).rows
  const all = [
    ...papers.map((p) => ({ value: `papir ${p.id}`, label: p.title })),
    ...documents.map((d) => ({ value: `dokument ${d.id}`, label: `${d.id}: ${d.title}` })),
    { value: 'ny', label: 'En sag, der ikke har et papir her' },
  ]
  return {
    title: 'Skriv en beslutning ind',
    crumbs: crumbsTo(undefined),
    body: (
      <>
        <Heading
          title="Hvilken sag blev besluttet?"
          lead="Står sagen på en dagsorden, er det lettest at begynde fra mødet."
          actions={<a href="/udvalg/moeder">Se møderne</a>}
        />
        <form method="get" action={path}>
          <Select name="sag" label="Sagen" choices={all} />
          <div class="form-acts">
            <SubmitButton>Gå videre</SubmitButton>
            <a href="/udvalg/beslutninger">Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}
