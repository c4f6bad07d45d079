import { formatDay } from '../../kernel/day.ts'
import { Errors } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import * as words from '../needs.view.ts'
import { Coverage } from './need-coverage.tsx'
import { Evidence } from './need-evidence.tsx'
import { needFacts } from './need-facts.tsx'
import { SendForm } from './send-form.tsx'
import { ToldForm } from './told-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { StepForm } from './step-form.tsx'
import type { Need, NeedView } from './view.ts'

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
      <ui.Facts items={needFacts(view)} />
      <Coverage need={need} />
      <Evidence view={view} />
      <Steps need={need} />
      <NextForm {...view} />
      {isOpen(view, 'withdraw') ? <WithdrawForm {...view} /> : null}
    </>
  )
}

function isOpen({ need, open }: NeedView, act: Need['next'][number]['act']): boolean {
  return open[act] && need.next.some((n) => n.act === act && n.why === null)
}

function Actions(view: NeedView) {
  const { need } = view
  const fresh = need.coverage?.current === true
  const label = openForm(view)?.label ?? null
  return (
    <>
      {isOpen(view, 'amend') ? <a href={words.needHref(need.id, '/ret')}>Ret</a> : null}
      {isOpen(view, 'test') ? (
        <a class={fresh ? undefined : 'button button-primary'} href={words.needHref(need.id, '/proev')}>
          {need.coverage === null ? 'Prøv dækningen' : 'Prøv dækningen igen'}
        </a>
      ) : null}
      {label === null ? null : (
        <a class="button button-primary" href="#naeste">
          {label}
        </a>
      )}
      {toBuy(view) ? (
        <a class="button button-primary" href={`/indkoeb/vej?need=${encodeURIComponent(need.id)}`}>
          Find den lovlige vej
        </a>
      ) : null}
    </>
  )
}

/** The step taken is to buy: what may be bought in which way is asked next. */
function toBuy({ need, open }: NeedView): boolean {
  return open.step && need.step?.step === 'tender' && need.state === 'acting'
}

/** The form that is open now, below the sheet. */
function openForm(view: NeedView) {
  if (isOpen(view, 'step')) return { label: view.need.step === null ? 'Vælg næste skridt' : null, Form: StepForm }
  if (isOpen(view, 'send')) return { label: 'Send til udvalget', Form: SendForm }
  if (isOpen(view, 'tell')) return { label: 'Skriv, at udvalget er orienteret', Form: ToldForm }
  return null
}

/** The one act that is open now, or why the next is not. */
function NextForm(view: NeedView) {
  const { need, open } = view
  const now = openForm(view)
  if (now !== null)
    return (
      <div id="naeste">
        <now.Form {...view} />
      </div>
    )
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
