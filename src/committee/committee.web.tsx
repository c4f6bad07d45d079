import { Hono } from 'hono'
import { html } from 'hono/html'
import { formatDay } from '../kernel/day.ts'
import { mayDo } from '../platform/index.ts'
import { page } from '../platform/web/pages.tsx'
import { DataTable, Empty, Heading, state } from '../platform/web/ui/index.ts'
import { WorldSwitch } from '../platform/web/ui/world-switch.tsx'
import type { WebEnv } from '../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { FrontBottom, frontOf, FrontTop, type FrontView } from './meeting/front.tsx'
import { meetingPages } from './meeting/pages.web.tsx'
import { finishPage } from './paper/finish.web.tsx'
import { beginPage } from './paper/begin.web.tsx'
import { composePage } from './paper/compose.web.tsx'
import { draftPaper } from './paper/paper.acts.ts'
import { paperPage } from './paper/paper.web.tsx'
import { kindNames } from './paper/parts.ts'
import { publishPage } from './paper/publish.web.tsx'
import { standOf, type PaperShown } from './paper/paper.view.ts'
import { asidePages } from './paper/aside.web.tsx'
import { listPapers } from './paper/list.acts.ts'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get(
    '/udvalg',
    page(async (visit, c) => {
      const choice = worldChoice(c)
      const { rows } = await visit.do(listPapers, { world: choice.world })
      const mayDraft = mayDo(draftPaper, visit.by) && choice.world === visit.by.world
      return {
        title: 'Udvalg',
        world: choice.world,
        body: <PapersBody papers={rows} choice={choice} mayDraft={mayDraft} front={await frontOf(visit, choice)} />,
      }
    }),
  )
  meetingPages(app)
  beginPage(app)
  composePage(app)
  finishPage(app)
  publishPage(app)
  asidePages(app)
  paperPage(app)
  return app
}

type PaperRow = Pick<PaperShown, 'id' | 'kind' | 'title' | 'meetingDay' | 'draftedOn' | 'finishedOn' | 'publishedOn'>

export function PapersBody({
  papers,
  choice,
  mayDraft,
  front,
}: {
  papers: readonly PaperRow[]
  choice: WorldChoice
  mayDraft: boolean
  front?: FrontView | undefined
}) {
  const begin = { href: '/udvalg/ny', label: 'Begynd et papir' }
  return (
    <>
      <Heading
        title="Papirer til udvalget"
        lead={leadOf(papers)}
        actions={
          <>
            <WorldSwitch choice={choice} path="/udvalg" />
            {mayDraft && papers.length > 0 ? (
              <a class="button button-primary" href={begin.href}>
                {begin.label}
              </a>
            ) : null}
          </>
        }
      />
      {front === undefined ? null : <FrontTop {...front} />}
      {papers.length === 0 ? (
        <NoPapers choice={choice} begin={mayDraft ? begin : undefined} />
      ) : (
        <PapersTable papers={papers} />
      )}
      {front === undefined ? null : <FrontBottom {...front} />}
    </>
  )
}

function leadOf(papers: readonly PaperRow[]): string | undefined {
  if (papers.length === 0) return undefined
  const drafts = papers.filter((p) => p.finishedOn === null).length
  const finished = papers.length - drafts
  const done =
    finished === 1
      ? 'Ét papir er færdigt, og dets tal er frosset.'
      : `${counted(finished)} papirer er færdige, og deres tal er frosset.`
  if (drafts === 0) return done
  const open = drafts === 1 ? 'Ét papir er et udkast.' : `${counted(drafts)} papirer er udkast.`
  return finished === 0 ? open : `${open} ${done}`
}

function counted(n: number): string {
  return ['Nul', 'Ét', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni'][n] ?? String(n)
}

function NoPapers({ choice, begin }: { choice: WorldChoice; begin: { href: string; label: string } | undefined }) {
  if (choice.world === 'papers') {
    return (
      <Empty title="Her er ingen papirer skrevet i Vifte.">
        De gamle papirer og udvalgenes beslutninger ligger, som de er trykt, i{' '}
        <a href="/sager?verden=papirer">arkivet</a>.
      </Empty>
    )
  }
  return (
    <Empty title="Her står papirerne til udvalget, når det første er skrevet." begin={begin}>
      {begin === undefined
        ? 'Udvalgssekretæren skriver dem; enhver kan læse dem, når de er offentliggjort.'
        : 'Tallene hentes selv, og de fryses, når papiret er færdigt.'}
    </Empty>
  )
}

function PapersTable({ papers }: { papers: readonly PaperRow[] }) {
  return (
    <DataTable
      caption="Papirer til udvalget"
      captionHidden
      columns={[
        { label: 'Papir' },
        { label: 'Art' },
        { label: 'Møde' },
        { label: 'Stand' },
        { label: 'Begyndt' },
        { label: 'Færdigt' },
        { label: 'Offentligt' },
      ]}
    >
      {papers.map(
        (p) =>
          html`<tr>
            <th scope="row"><a href="/udvalg/${p.id}">${p.title}</a></th>
            <td>${kindNames[p.kind]}</td>
            <td class="nowrap">
              ${p.meetingDay === null ? html`<span class="soft">ikke fastsat</span>` : formatDay(p.meetingDay)}
            </td>
            <td>${stands[standOf(p)]()}</td>
            <td class="nowrap">${formatDay(p.draftedOn)}</td>
            <td class="nowrap">${p.finishedOn === null ? '' : formatDay(p.finishedOn)}</td>
            <td class="nowrap">${p.publishedOn === null ? '' : formatDay(p.publishedOn)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

const stands = {
  draft: () => state('waiting', 'Udkast'),
  finished: () => state('info', 'Færdigt'),
  published: () => state('good', 'Offentligt'),
}
