import { formatDay } from '../../kernel/day.ts'
import { mayDo, type World } from '../../platform/index.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice, type Fact } from '../../platform/web/ui/index.ts'
import { opens, visitOf, type WebContext } from '../../platform/web/visit.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { check } from '../check/check.acts.ts'
import { showDocument } from './document.acts.ts'
import { Annexes, Course, Remarks } from './document-parts.tsx'
import { Said } from './document-said.tsx'
import { capital, caseNumber, documentKind, documentLead, noteCode } from './document.view.ts'
import { namesOf, type Names } from './names.web.ts'
import { anchorOf } from './places.ts'
import { addRemark } from './remark.acts.ts'
import type { Paper } from './shown.web.ts'
import { amendDocument } from './version.acts.ts'

export interface DocumentView {
  paper: Paper
  names: Names
  may?: { amend: boolean; remark: boolean; check: boolean }
  done?: string | undefined
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
  }
  const names = await namesOf(visit, paper.world as World, paper)
  // A supplier reads what was decided; the committee's own pages are closed to it.
  const events = paper.events.map((e) => (opens(visit, roomOf(e.cause_href)) ? e : { ...e, cause_href: '' }))
  const done = doneWords[c.req.query('gjort') ?? '']
  return framed(c, documentView({ paper: { ...paper, events }, names, may, done }))
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

function DocumentBody({ paper, names, may = { amend: false, remark: false, check: false }, done }: DocumentView) {
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
        {code === undefined ? null : (
          <li>
            <a href={`/budget/notater/${encodeURIComponent(code)}`}>Notatet med scenarier og priser</a>
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
      <Said paper={paper} />
      <Annexes paper={paper} />
      <Remarks paper={paper} may={may.remark} />
    </>
  )
}

/** What is known, and last, in one line, what the paper does not print. */
function facts(paper: Paper, names: Names): Fact[] {
  const numbers = paper.numbers.map((n) => caseNumber(n.number, n.system)).join(', ')
  const meeting = paper.meeting_day === null ? null : meetingWords(paper, paper.meeting_day)
  const known: [string, Fact['value'] | null][] = [
    ['Numre', numbers === '' ? null : numbers],
    ['Møde', meeting],
    ['Punkt på dagsordenen', paper.agenda_item === null ? null : String(paper.agenda_item)],
    ['Dokumentdato', paper.document_day === null ? null : formatDay(paper.document_day)],
    ['Udvalg', names.committeeName],
    ['Forvaltning', names.administrationName],
    ['Underskrevet af', paper.signed_by.length === 0 ? null : paper.signed_by.join(' og ')],
  ]
  const missing = known.flatMap(([label, value]) => (value === null ? [label.toLowerCase()] : []))
  return [
    ...known.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    ...given('Afsender', paper.sender),
    ...given('Modtager', paper.addressee),
    ...given('Sagsbehandler', paper.caseworker),
    ...given('Bemærkning', paper.remark),
    ...(paper.public_address === null
      ? []
      : [{ label: 'Offentlig adresse', value: <a href={paper.public_address}>Åbn hos kommunen</a> }]),
    ...(paper.ocr ? [{ label: 'Læst fra', value: 'scannet papir; bogstaver og krydser kan være læst forkert' }] : []),
    ...(paper.open ? [] : [{ label: 'Adgang', value: 'kun for medarbejdere' }]),
    { label: 'Journaliseret', value: `${formatDay(paper.filed_on)}${paper.theme === null ? '' : `, ${paper.theme}`}` },
    ...(missing.length === 0 ? [] : [{ label: capital(unknownIn(paper.world)), value: missing.join(', ') }]),
  ]
}

function meetingWords({ meeting_time, meeting_place }: Paper, day: string): string {
  return [formatDay(day), meeting_time && `kl. ${meeting_time}`, meeting_place].filter(Boolean).join(', ')
}

function given(label: string, value: string | null): Fact[] {
  return value === null ? [] : [{ label, value }]
}
