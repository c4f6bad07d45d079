import { mayDo, type World } from '../../platform/index.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice } from '../../platform/web/ui/index.ts'
import { opens, visitOf, type WebContext } from '../../platform/web/visit.ts'
import { check } from '../check/check.acts.ts'
import { listDuties } from '../duty/duty.acts.ts'
import { DutiesHere, type Duties } from './document-duties.tsx'
import { showDocument } from './document.acts.ts'
import { Annexes, Course, Remarks } from './document-parts.tsx'
import { Said } from './document-said.tsx'
import { facts } from './document-facts.tsx'
import { documentKind, documentLead, noteCode } from './document.view.ts'
import { namesOf, type Names } from './names.web.ts'
import { anchorOf } from './places.ts'
import { addRemark } from './remark.acts.ts'
import type { Paper } from './shown.web.ts'
import { amendDocument } from './version.acts.ts'

export interface DocumentView {
  paper: Paper
  names: Names
  may?: { amend: boolean; remark: boolean; check: boolean; note: boolean }
  done?: string | undefined
  /** What must be done in the case, for staff. */
  duties?: Duties | undefined
}

/** `?sted=` opens the paper at a place that a figure names as its source. */
export async function documentPage(c: WebContext) {
  const paper = await visitOf(c).do(showDocument, { id: c.req.param('id') })
  const place = c.req.query('sted')
  const anchor = place === undefined ? undefined : anchorOf(paper.content, place)
  if (anchor !== undefined) return c.redirect(`/sager/${encodeURIComponent(paper.id)}#${anchor}`)
  return shown(c, paper)
}

async function shown(c: WebContext, paper: Paper) {
  const visit = visitOf(c)
  const own = paper.world === visit.by.world
  const may = {
    amend: own && mayDo(amendDocument, visit.by),
    remark: own && mayDo(addRemark, visit.by),
    check: mayDo(check, visit.by),
    note: opens(visit, '/budget'),
  }
  const names = await namesOf(visit, paper.world as World, paper)
  // A supplier reads what was decided; the committee's own pages are closed to it.
  const events = paper.events.map((e) => (opens(visit, roomOf(e.cause_href)) ? e : { ...e, cause_href: '' }))
  const done = doneWords[c.req.query('gjort') ?? '']
  const duties = mayDo(listDuties, visit.by) ? await visit.do(listDuties, { document: paper.id }) : undefined
  return framed(
    c,
    documentView({
      paper: { ...paper, events },
      names,
      may,
      done,
      duties: duties && [...duties.duties, ...duties.undated],
    }),
  )
}

const roomOf = (href: string): string => `/${href.split('/')[1] ?? ''}`

const doneWords: Readonly<Record<string, string>> = {
  journaliseret: 'Papiret er journaliseret.',
  rettet: 'Rettelsen er gemt som en ny version. Den gamle kan stadig læses under Versioner.',
  bemaerket: 'Bemærkningen står nu ved papiret.',
}

export function documentView(view: DocumentView): PageView {
  const { paper } = view
  return {
    title: paper.title,
    world: paper.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { label: documentKind(paper.kind) }],
    body: <DocumentBody {...view} />,
  }
}

function DocumentBody({
  paper,
  names,
  may = { amend: false, remark: false, check: false, note: true },
  done,
  duties = [],
}: DocumentView) {
  const code = noteCode(paper)
  const here = `/sager/${encodeURIComponent(paper.id)}`
  return (
    <>
      {done === undefined ? null : (
        <Notice kind="success" live>
          {done}
        </Notice>
      )}
      <Heading
        kicker={documentKind(paper.kind)}
        title={paper.title}
        lead={documentLead({ ...paper, committee: names.committeeName })}
        actions={may.amend ? <a href={`${here}/ret`}>Ret oplysningerne</a> : undefined}
      />
      <Facts items={facts(paper, names)} />
      <ul class="link-row">
        {code === undefined || !may.note ? null : (
          <li>
            <a href={`/budget/notater/${code}`}>Notatet med scenarier og priser</a>
          </li>
        )}
        {may.check ? (
          <li>
            <a href={`${here}/eftersyn`}>Efterse papiret</a>
          </li>
        ) : null}
        <li>
          <a href={`${here}/filer`}>Filer</a>
        </li>
        <li>
          <a href={`${here}/versioner`}>Versioner ({paper.version})</a>
        </li>
      </ul>
      <Course paper={paper} />
      <DutiesHere duties={duties} />
      <Said paper={paper} bodies={names.bodies} />
      <Annexes paper={paper} />
      <Remarks paper={paper} may={may.remark} />
    </>
  )
}
