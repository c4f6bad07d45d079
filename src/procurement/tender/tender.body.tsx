import type { Day } from '../../kernel/day.ts'
import { Errors, type Attempt } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice, State } from '../../platform/web/ui/index.ts'
import type { World } from '../../platform/index.ts'
import type { TenderFacts } from './tender.input.ts'
import type { TenderShown } from './tender.output.ts'
import type { Missing } from './missing.ts'
import { CriteriaPart } from './criteria-part.tsx'
import { LotsPart } from './lots-part.tsx'
import { PhaseSteps } from './phase-steps.tsx'
import { PartLinks, type PartLink } from './part-links.tsx'
import { RequirementsPart } from './requirements-part.tsx'
import { tenderFacts } from './tender-facts.tsx'
import { TimetablePart } from './timetable-part.tsx'
import { bidsDueWords, instantWords, decidedWords, phaseWords, tenderHref } from './tender.view.ts'

export interface TenderView {
  tender: TenderShown
  facts: TenderFacts
  missing: readonly Missing[]
  world: World
  today: Day
  /** The decision on the lawful way, for those who may read it. */
  route: string | undefined
  /** What this person may do here, the one thing to do first. */
  actions: readonly PartLink[]
  /** The rooms of the tender: questions, documents, bids … */
  parts: readonly PartLink[]
  done?: string | undefined
  attempt?: Attempt | undefined
}

/** The tender on one page: where it is, what is asked, how it is judged, and the ways on. */
export function TenderBody(view: TenderView) {
  const { tender, facts, done, attempt } = view
  const decided = view.world === 'papers' && tender.phase === 'draft'
  const { words, tone } = decided ? decidedWords : phaseWords[tender.phase]
  return (
    <>
      <Errors attempt={attempt} />
      {done === undefined ? null : <Notice kind="success" live heading={done} />}
      <Heading
        kicker="Udbud"
        title={tender.title}
        state={<State tone={tone}>{words}</State>}
        lead={lead(view)}
        actions={view.actions.length === 0 ? undefined : <Actions actions={view.actions} />}
      />
      <Cancelled tender={tender} />
      {decided ? null : <PhaseSteps tender={tender} />}
      <Unpublished {...view} />
      <PartLinks label="Udbuddets sider" links={view.parts} />
      {facts.description === undefined ? null : <p class="prose">{facts.description}</p>}
      <LotsPart facts={facts} world={view.world} />
      <CriteriaPart facts={facts} />
      <RequirementsPart facts={facts} />
      <TimetablePart facts={facts} />
      <h2>Om udbuddet</h2>
      <Facts items={tenderFacts(view)} />
    </>
  )
}

function lead({ tender, today }: TenderView): string | undefined {
  if (tender.phase === 'open' && tender.published) return bidsDueWords(tender.published.dueAt, today)
  return tender.published ? `Tilbud skulle være inde ${instantWords(tender.published.dueAt)}.` : undefined
}

function Actions({ actions }: { actions: readonly PartLink[] }) {
  return (
    <>
      {actions.map((a, i) => (
        <a href={a.href} class={i === 0 ? 'button button-primary' : undefined}>
          {a.label}
        </a>
      ))}
    </>
  )
}

function Cancelled({ tender }: { tender: TenderShown }) {
  if (!tender.cancelled) return null
  return (
    <Notice kind="warning" heading={`Annulleret ${instantWords(tender.cancelled.at)}`}>
      {tender.cancelled.reason}
    </Notice>
  )
}

/** What a draft lacks, or that a change has not reached anybody yet. */
function Unpublished({ tender, missing, world }: TenderView) {
  if (world === 'papers') return null
  if (tender.published && tender.version > tender.published.version)
    return (
      <Notice kind="warning" heading={`Version ${tender.version} er ikke offentliggjort`}>
        Tilbudsgivere ser stadig version {tender.published.version}.
      </Notice>
    )
  if (missing.length === 0) return null
  return (
    <Notice
      kind="info"
      heading={`Før udbuddet kan offentliggøres, mangler ${missing.length === 1 ? 'ét svar' : `${missing.length} svar`}`}
    >
      <ul>
        {missing.map((m) => (
          <li>
            {m.message}.{' '}
            <a href={tenderHref(tender.id, m.field === 'seal' ? '/segl' : '/ret')}>
              {m.field === 'seal' ? 'Segl' : 'Ret'}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
