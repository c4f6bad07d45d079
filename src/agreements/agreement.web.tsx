import { formatKroner } from '../kernel/money.ts'
import { insiders, type Role, supplierStaff, type World } from '../platform/index.ts'
import { page, type PageView } from '../platform/web/pages.tsx'
import { opens } from '../platform/web/visit.ts'
import { Door, Facts, Heading, Source, State, Sums, type Fact, type Sum } from '../platform/web/ui/index.ts'
import { agreementKind, agreementState, lastDay, termWords } from '../portfolio/index.ts'
import { showAgreementDecision } from './show.acts.ts'
import { sizeSentence, sumKnown, termSentence } from './agreement.view.ts'
import { linksOf } from './links.ts'
import { optionPartOf } from './option/part.web.ts'
import { AgreementSections } from './sections.tsx'
import type { AgreementPageView } from './page-view.ts'
import { Lots } from './lots.tsx'
import { LifeSections, lifeOf, TimelineOf } from './life.tsx'
import { Prices } from './prices.tsx'

/** The agreement with what its contract says; what is between the municipality and its suppliers is told inside the house only. */
export const agreementPage = page(async (visit, c) => {
  const agreement = await visit.do(showAgreementDecision, { agreement: c.req.param('code') })
  const { role } = visit.by
  const links = linksOf(agreement, role, opens(visit, '/henvisninger'))
  const life = await lifeOf(visit, agreement.code, agreement.world as World)
  const part = await optionPartOf(visit, agreement)
  const sections = <AgreementSections shown={agreement} part={part} />
  return agreementView({ agreement, today: visit.today, links, seesPrices: sees(role), life, sections })
})

export function agreementView(view: AgreementPageView): PageView {
  const { agreement } = view
  const verden = agreement.world === 'papers' ? '?verden=papirer' : ''
  return {
    title: agreement.name,
    world: agreement.world as World,
    crumbs: [{ href: `/aftaler${verden}`, label: 'Aftaler' }, { label: agreement.name }],
    body: <AgreementBody {...view} />,
  }
}

function AgreementBody(view: AgreementPageView) {
  const { agreement, today, links } = view
  const { tone, words } = agreementState(agreement, today)
  const figures = sums(view)
  return (
    <>
      <Heading
        kicker={`${agreementKind(agreement.kind)} · ${agreement.code}`}
        title={agreement.name}
        state={<State tone={tone}>{words}</State>}
        lead={`${termSentence(agreement)} ${sizeSentence(agreement)}`}
        actions={
          links.followup === undefined ? undefined : (
            <a class="button button-primary" href={links.followup}>
              Se forbrug mod loft
            </a>
          )
        }
      />
      {figures.length === 0 ? null : <Sums items={figures} />}
      <div class="beside">
        <div>
          <TimelineOf agreement={agreement} life={view.life} />
        </div>
        <div class="sheet quiet-sheet">
          <h2 class="h3">Aftalen kort</h2>
          <Facts compact items={facts(view)} />
          {links.referrals === undefined ? null : (
            <p>
              <a href={links.referrals}>Henvisninger på aftalen</a>
            </p>
          )}
        </div>
      </div>
      <Lots {...view} />
      <Prices {...view} />
      {view.sections}
      <LifeSections agreement={agreement} life={view.life} />
    </>
  )
}

function sums({ agreement, links }: AgreementPageView): Sum[] {
  const { lots, world } = agreement
  const places = sumKnown(lots, 'capacity')
  const ceiling = sumKnown(lots, 'ceilingOere')
  const yearly = sumKnown(lots, 'yearlyOere')
  const items: Sum[] = []
  if (places !== null)
    items.push({ label: 'Pladser', figure: <Door href="#delaftaler">{places}</Door>, note: 'på samme tid' })
  if (ceiling !== null) {
    const title = 'Det højeste, der kan bruges i hele løbetiden: summen af delaftalernes lofter'
    items.push({
      label: 'Loft i hele løbetiden',
      figure: (
        <Door href={links.ceiling ?? '#delaftaler'} title={title}>
          {formatKroner(ceiling)}
        </Door>
      ),
    })
  }
  if (yearly !== null) {
    const note = world === 'papers' ? 'som trykt, lagt sammen' : 'i budgettet'
    items.push({ label: 'Om året', figure: <Door href="#delaftaler">{formatKroner(yearly)}</Door>, note })
  }
  return items
}

function facts({ agreement, links }: AgreementPageView): Fact[] {
  const { cause, world, startsOn, endsBefore, optionBefore } = agreement
  const papers = world === 'papers'
  const option =
    optionBefore === null ? (papers ? 'ikke trykt' : 'ingen') : `kan forlænges til ${lastDay(optionBefore)}`
  return [
    {
      label: papers ? 'Står i' : 'Bygger på',
      value: links.cause === undefined ? cause.label : <a href={links.cause}>{cause.label}</a>,
      note: causeNote(cause.kind),
    },
    { label: 'Løbetid', value: termWords({ startsOn, endsBefore }, world) },
    { label: 'Option', value: option },
    { label: 'Kilde', value: <Source kind={papers ? 'paper' : world === 'practice' ? 'practice' : 'entered'} /> },
  ]
}

function causeNote(kind: string): string | undefined {
  return kind === 'award' ? 'Tildelingen siger, hvem der vandt, og hvorfor.' : undefined
}

function sees(role: Role): boolean {
  return insiders.includes(role) || supplierStaff.includes(role) || role === 'evaluator'
}
