import type { z } from 'zod'
import { formatDay, type Day } from '../../kernel/day.ts'
import { Errors, type Attempt } from '../../platform/web/pages.tsx'
import { dueWords } from '../../platform/web/due.ts'
import * as ui from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import * as words from '../needs.view.ts'
import type { showNeed } from './need.acts.ts'
import { EvidenceForm, SendForm, StepForm, ToldForm } from './need-acts.tsx'

export type Need = z.output<(typeof showNeed)['output']>

/** What this person may do with a need of the own world; whether it can be done now, the need says. */
export interface Open {
  amend: boolean
  test: boolean
  send: boolean
  tell: boolean
  step: boolean
  evidence: boolean
}

export interface NeedView {
  need: Need
  open: Open
  attempt: Attempt | undefined
  today: Day
  done: string | undefined
  duty: { href: string; due: Day | null; dueText: string | null; done: { on: Day } | null } | undefined
  committees: readonly ui.Choice[]
  suppliers: readonly ui.Choice[]
}

/** The need on one sheet: who, where, how many, why nothing reaches them, what shows it, what was decided, and what may be done now. */
export function NeedBody(view: NeedView) {
  const { need, attempt, done } = view
  const { words: stands, tone } = words.stateWords[need.state]
  return (
    <>
      <Errors attempt={attempt} />
      {done === undefined || attempt ? null : <ui.Notice kind="success" live heading={done} />}
      <ui.Heading
        kicker={need.year === null ? 'Behov' : `Behov, ${need.year}`}
        title={need.title}
        state={<ui.State tone={tone}>{stands}</ui.State>}
        actions={<Actions {...view} />}
      />
      <NextForm {...view} />
      <ui.Facts items={facts(view)} />
      <Coverage need={need} />
      <Evidence view={view} />
      <Steps need={need} />
    </>
  )
}

function isOpen({ need, open }: NeedView, act: Need['next'][number]['act']): boolean {
  return open[act] && need.next.some((n) => n.act === act && n.why === null)
}

function Actions(view: NeedView) {
  const { need } = view
  const fresh = need.coverage?.current === true
  return (
    <>
      {isOpen(view, 'amend') ? <a href={words.needHref(need.id, '/ret')}>Ret</a> : null}
      {isOpen(view, 'test') ? (
        <a class={fresh ? undefined : 'button button-primary'} href={words.needHref(need.id, '/proev')}>
          {need.coverage === null ? 'Prøv dækningen' : 'Prøv dækningen igen'}
        </a>
      ) : null}
    </>
  )
}

/** The one act that is open now, or why the next is not. */
function NextForm(view: NeedView) {
  const { need, open } = view
  if (isOpen(view, 'step')) return <StepForm {...view} />
  if (isOpen(view, 'send')) return <SendForm {...view} />
  if (isOpen(view, 'tell')) return <ToldForm {...view} />
  const act = need.sent === null && need.orientation === null ? 'send' : 'step'
  const why = need.next.find((n) => n.act === act)?.why ?? null
  if (why === null || !open[act]) return null
  const label = act === 'send' ? 'Behovet kan ikke sendes til udvalget endnu' : 'Næste skridt venter'
  return (
    <ui.Notice kind="info" heading={label}>
      {why}
    </ui.Notice>
  )
}

function facts(view: NeedView): ui.Fact[] {
  const { need, duty, today } = view
  const unknown = unknownIn(need.world)
  return [
    { label: 'Hvem', value: need.targetGroup },
    { label: 'Hvor', value: need.areas.join(', ') || unknown },
    { label: 'Hvor mange', value: words.sizeText(need, unknown), note: need.sizeSource ?? undefined },
    ...need.triggers.map((t) => ({ label: 'Udløst af', value: words.triggerWords[t.trigger], note: t.reason })),
    { label: 'Hvorfor nu', value: words.causeWords[need.cause], note: need.causeText ?? undefined },
    { label: 'Kortlagt', value: need.mappedOn === null ? unknown : formatDay(need.mappedOn) },
    { label: 'Hvad udvalget ved', value: words.courseText(need), note: told(need) },
    ...(duty === undefined
      ? []
      : [
          {
            label: 'Pligten til at orientere',
            value: <a href={duty.href}>{dutyWords(duty, today)}</a>,
            note: 'Regel R05',
          },
        ]),
    ...(need.step === null
      ? []
      : [{ label: 'Næste skridt', value: words.stepWords[need.step.step], note: stepNote(need.step) }]),
    { label: 'Kilde', value: <ui.Provenance source={need.source} /> },
  ]
}

function told({ orientation }: Need) {
  if (orientation === null) return undefined
  const { cause } = orientation
  return cause.kind === 'hand' ? cause.label : <a href={cause.href}>{cause.label}</a>
}

function dutyWords({ due, dueText, done }: NonNullable<NeedView['duty']>, today: Day): string {
  if (done !== null) return `Opfyldt ${formatDay(done.on)}`
  return due === null ? `Skal ske ${dueText ?? ''}` : dueWords(due, today, 'Orientér senest')
}

function stepNote(step: NonNullable<Need['step']>): string {
  const amount = step.amountThousand === null ? null : `${words.thousand(step.amountThousand)}.000 kr.`
  return [step.reason, step.supplierName, amount].filter((part) => part !== null).join(' · ')
}

function Coverage({ need }: { need: Need }) {
  const { coverage } = need
  return (
    <>
      <h2>Hvorfor når intet dem?</h2>
      <p>{words.coverageText(coverage, need.world)}</p>
      {coverage === null || coverage.current ? null : (
        <ui.Notice kind="warning">Behovet er rettet, efter at dækningen blev prøvet.</ui.Notice>
      )}
      {coverage === null || coverage.offers.length === 0 ? null : (
        <ui.DataTable
          caption="Tilbuddene, der var i kraft"
          captionHidden
          columns={[{ label: 'Tilbud' }, { label: 'Når gruppen' }, { label: 'Hvorfor' }]}
        >
          {coverage.offers.map((o) => (
            <tr>
              <th scope="row">{o.name}</th>
              <td>{o.reaches ? 'Ja' : 'Nej'}</td>
              <td>{o.reason}</td>
            </tr>
          ))}
        </ui.DataTable>
      )}
    </>
  )
}

function Evidence({ view }: { view: NeedView }) {
  const { need, open } = view
  return (
    <>
      <h2>Grundlag</h2>
      {need.evidence.length === 0 ? <p>Der er intet grundlag lagt på endnu.</p> : null}
      <ul>
        {need.evidence.map((e) => (
          <li>
            <strong>{words.evidenceWords[e.kind as keyof typeof words.evidenceWords] ?? e.kind}</strong>
            {e.day === null ? '' : `, ${formatDay(e.day)}`}: {e.says} <EvidenceSource {...e} />
          </li>
        ))}
      </ul>
      {open.evidence ? <EvidenceForm {...view} /> : null}
    </>
  )
}

function EvidenceSource({ document, place, cause }: Need['evidence'][number]) {
  if (cause !== null) return <a href={cause.href}>{cause.label}</a>
  if (document === null) return place === null ? null : <span class="soft">{place}</span>
  return <ui.Provenance source={{ kind: 'paper', document, place }} />
}

/** Earlier steps, when one has followed another. */
function Steps({ need }: { need: Need }) {
  const earlier = need.steps.slice(1)
  if (earlier.length === 0) return null
  return (
    <>
      <h2>Tidligere skridt</h2>
      <ul>
        {earlier.map((s) => (
          <li>
            {s.on === null ? '' : `${formatDay(s.on)}: `}
            {words.stepWords[s.step]}. {s.reason}
          </li>
        ))}
      </ul>
    </>
  )
}
