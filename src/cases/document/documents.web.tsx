import type { z } from 'zod'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import { Heading, WorldSwitch } from '../../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { listDuties } from '../duty/duty.acts.ts'
import { listDocuments, recordDocument } from './document.acts.ts'
import { documentKind } from './document.view.ts'
import { DocumentSearch } from './filter.tsx'
import { namesOf, type Names } from './names.web.ts'
import { Papers } from './papers.tsx'
import { SearchResults } from './results.tsx'
import { searchDocuments } from './search.acts.ts'

type Row = z.output<typeof listDocuments.output>['rows'][number]
type Found = z.output<typeof searchDocuments.output>['rows']

export interface DocumentsView {
  choice: WorldChoice
  rows: readonly (Row & Names)[]
  /** The address of the next page. */
  next?: string | undefined
  asked?: { q: string; kind: string }
  found?: Found | undefined
  mayFile?: boolean
  mayDuties?: boolean
}

const path = '/sager'
const perPage = 25

/** The archive begins with the papers, whichever world the reader works in: they are what everything builds on. */
export async function documentsPage(c: WebContext) {
  const visit = visitOf(c)
  const choice = worldChoice(c, 'papers')
  const asked = { q: c.req.query('q')?.trim() ?? '', kind: c.req.query('art') ?? '' }
  if (c.req.query('format') === 'csv')
    return csvResponse(c, 'papirer', columns, (await visit.do(listDocuments, { world: choice.world })).rows)
  const filter = { world: choice.world, kind: asked.kind, after: c.req.query('efter'), limit: perPage }
  const { rows, next } = await visit.do(listDocuments, asked.q === '' ? filter : { ...filter, limit: 1 })
  const named: (Row & Names)[] = []
  for (const row of asked.q === '' ? rows : []) named.push({ ...row, ...(await namesOf(visit, choice.world, row)) })
  const found = asked.q === '' ? undefined : (await visit.do(searchDocuments, { q: asked.q })).rows
  return framed(
    c,
    documentsView({
      choice,
      rows: named,
      next: next === undefined ? undefined : address(path, { verden: choice.query, art: asked.kind, efter: next }),
      asked,
      found,
      mayFile: mayDo(recordDocument, visit.by),
      mayDuties: mayDo(listDuties, visit.by),
    }),
  )
}

export function documentsView(view: DocumentsView): PageView {
  const body = <DocumentsBody {...view} />
  return { title: view.found ? `Søgning: ${view.asked?.q}` : 'Sager', world: view.choice.world, body }
}

function DocumentsBody({ choice, rows, next, asked = { q: '', kind: '' }, found, mayFile, mayDuties }: DocumentsView) {
  return (
    <>
      <Heading
        title="Sager"
        lead={leadOf(choice, rows.length, found)}
        actions={
          <>
            <WorldSwitch choice={choice} path={path} />
            {mayDuties === true ? <a href="/sager/pligter">Se pligter</a> : null}
            {mayFile === true ? (
              <>
                <a href="/sager/indlaes">Læs et papir ind</a>
                <a href="/sager/nyt">Journalisér et papir</a>
              </>
            ) : null}
          </>
        }
      />
      <DocumentSearch choice={choice} asked={asked} />
      {found === undefined ? (
        <Papers rows={rows} choice={choice} next={next} />
      ) : (
        <SearchResults found={found} q={asked.q} />
      )}
    </>
  )
}

function leadOf({ world }: WorldChoice, count: number, found: Found | undefined): string {
  if (found !== undefined)
    return found.length === 0
      ? 'Ingen papirer har alle ordene.'
      : `${found.length} ${found.length === 1 ? 'papir har' : 'papirer har'} alle ordene.`
  if (world === 'papers') return 'Papirerne, som resten bygger på. Numre, navne og datoer står her, som de er trykt.'
  return count === 0 ? 'Journalen er tom.' : 'Papirerne i journalen, de nyeste først.'
}

const columns = [
  { label: 'Titel', value: (r: Row) => r.title },
  { label: 'Slags', value: (r: Row) => documentKind(r.kind) },
  { label: 'Numre', value: (r: Row) => r.numbers },
  { label: 'Tema', value: (r: Row) => r.theme },
  { label: 'Udvalg', value: (r: Row) => r.committee },
  { label: 'Forvaltning', value: (r: Row) => r.administration },
  { label: 'Mødedato', value: (r: Row) => r.meeting_day },
  { label: 'Dokumentdato', value: (r: Row) => r.document_day },
  { label: 'Journaliseret', value: (r: Row) => r.filed_on },
  { label: 'Punkt', value: (r: Row) => r.agenda_item },
]
