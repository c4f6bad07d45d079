import { mayDo } from '../../platform/index.ts'
import { page, type PageView } from '../../platform/web/pages.tsx'
import { Card, Cards, Empty, Heading, State, WorldSwitch } from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { defineTender, listTenders } from './tender.acts.ts'
import type { TenderLine } from './list.store.ts'
import { bidsDueWords, decidedWords, phaseWords, procedureWords, tenderHref } from './tender.view.ts'

export const tendersPage = page(async (visit, c) => {
  const choice = worldChoice(c)
  const { rows } = await visit.do(listTenders, { world: choice.world })
  return tendersView({ choice, rows, visit })
})

interface View {
  choice: WorldChoice
  rows: readonly TenderLine[]
  visit: Visit
}

function tendersView(view: View): PageView {
  return {
    title: 'Udbud',
    world: view.choice.world,
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Udbud' }],
    body: <TendersBody {...view} />,
  }
}

function TendersBody({ choice, rows, visit }: View) {
  const mayWrite = mayDo(defineTender, visit.by) && choice.world === visit.by.world
  return (
    <>
      <Heading
        kicker="Indkøb"
        title="Udbud"
        lead={leadFor(visit)}
        actions={
          <>
            <WorldSwitch choice={choice} path="/udbud" />
            {mayWrite ? (
              <a class="button button-primary" href="/udbud/nyt">
                Skriv et udbud
              </a>
            ) : null}
          </>
        }
      />
      {rows.length === 0 ? (
        <Empty title="Her står udbuddene, når det første er offentliggjort." />
      ) : (
        <>
          <h2 class="sr-only">Udbuddene</h2>
          <Cards label="Udbud">{rows.map((row) => card(row, visit, choice.world === 'papers'))}</Cards>
        </>
      )}
    </>
  )
}

function leadFor({ by }: Visit): string {
  if (by.role === 'supplier')
    return 'Her kan du se, hvad kommunen vil købe, stille spørgsmål og aflægge et forseglet tilbud.'
  return 'Hvad kommunen vil købe, efter hvilke kriterier, og hvor langt hvert udbud er.'
}

function card(row: TenderLine, { today }: Visit, ofPapers: boolean) {
  const { words, tone } = ofPapers && row.phase === 'draft' ? decidedWords : phaseWords[row.phase]
  const due = row.phase === 'open' && row.bidsDueAt ? bidsDueWords(row.bidsDueAt, today) : null
  return (
    <Card heading={row.title} href={tenderHref(row.id)} kicker={procedureName(row.procedure)}>
      <p>
        <State tone={tone}>{words}</State>
      </p>
      {due === null ? null : <p>{due}</p>}
      <p class="soft">{row.lots === 1 ? 'Én delaftale' : `${row.lots} delaftaler`}</p>
    </Card>
  )
}

function procedureName(code: string): string {
  return (procedureWords as Record<string, string>)[code] ?? code
}
