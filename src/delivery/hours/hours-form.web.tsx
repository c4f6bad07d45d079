import { capital } from '../../kernel/text.ts'
import type { z } from 'zod'
import { formatWeek } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { Errors, fieldOf, FormKey, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { referralMark } from '../../referrals/index.ts'
import { registerHours } from './hours.acts.ts'
import { showPlacement } from '../course/placement.acts.ts'
import { WeekTable } from './week-table.web.tsx'
import { registrableWeeks, weekAsked, weeksAround } from './week.view.ts'
import { hoursText, weekWords } from '../words.ts'

export type Shown = z.output<typeof showPlacement.output>

interface HoursFacts {
  shown: Shown
  week: string
  today: string
  mayRegister: boolean
  saved: boolean
}

export async function hoursPage(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const shown = await visit.do(showPlacement, { placement: c.req.param('placement') })
  const week = weekAsked(attempt?.values['week'] ?? c.req.query('uge'), visit.today)
  const saved = attempt === undefined && c.req.query('besked') === 'gemt'
  return hoursView({ shown, week, today: visit.today, mayRegister: mayDo(registerHours, visit.by), saved }, attempt)
}

export const registered = submitted({
  act: registerHours,
  input: ({ week, hours, replaces }, c) => ({ placement: c.req.param('placement'), week, hours, replaces }),
  done: (_, { week }, c) => addressOf(c.req.param('placement') ?? '', week, 'gemt'),
  again: hoursPage,
})

export function addressOf(placement: string, week: string | undefined, besked?: string): string {
  return address(`/forloeb/ansaettelser/${placement}/timer`, { uge: week, besked })
}

export function hoursView(facts: HoursFacts, attempt?: Attempt): PageView {
  const { shown, week, today } = facts
  const { placement, name } = shown
  const rows = registrableWeeks(shown, today)
  const standing = shown.weeks.find((w) => w.week === week)
  const body = (
    <>
      <Errors attempt={attempt} />
      {facts.saved && standing !== undefined ? (
        <ui.Notice kind="success" heading={`${hoursText(standing.hours)} timer er gemt for ${formatWeek(week)}`} live>
          De er blevet til {formatKroner(standing.amountOere)} i forbrug.
        </ui.Notice>
      ) : null}
      <ui.Heading
        kicker={`${name} · ${placement.enterpriseName}`}
        title="Lønnede timer"
        lead={capital(weekWords(week))}
      />
      <WeekSteps placement={placement.id} {...weeksAround(week, rows)} />
      {facts.mayRegister ? (
        <HoursForm placement={placement.id} week={week} standing={standing} attempt={attempt} />
      ) : (
        <StandsNow standing={standing} />
      )}
      <h2>Ugerne i ansættelsen</h2>
      <WeekTable placement={placement.id} rows={rows} current={week} enterprise={placement.enterpriseName} />
      <p>
        <a href={`/forloeb/${placement.referral}`}>Se hele forløbet</a>
        {facts.mayRegister ? (
          <>
            {' · '}
            <a href="/dagen">Til dagen</a>
          </>
        ) : null}
      </p>
    </>
  )
  const mark = referralMark(placement.referral)
  const crumbs = [
    { href: '/forloeb', label: 'Forløb' },
    { href: `/forloeb/${placement.referral}`, label: `Forløb ${mark}` },
    { label: 'Lønnede timer' },
  ]
  return { title: `Lønnede timer, ${formatWeek(week)} · ${mark}`, body, crumbs }
}

function WeekSteps(props: { placement: string; before: string | undefined; after: string | undefined }) {
  const { placement, before, after } = props
  if (before === undefined && after === undefined) return null
  return (
    <nav class="pager" aria-label="Uger">
      {before === undefined ? null : (
        <a href={addressOf(placement, before)} rel="prev">
          <ui.Icon name="chevron-left" /> {capital(formatWeek(before))}
        </a>
      )}
      {after === undefined ? null : (
        <a href={addressOf(placement, after)} rel="next">
          {capital(formatWeek(after))} <ui.Icon name="chevron-right" />
        </a>
      )}
    </nav>
  )
}

interface FormProps {
  placement: string
  week: string
  standing: Shown['weeks'][number] | undefined
  attempt: Attempt | undefined
}

/** The hidden `replaces` is always the row shown here, so that sending again after a stale answer is about what one sees. */
function HoursForm({ placement, week, standing, attempt }: FormProps) {
  const stale = attempt?.refusal.code === 'stale'
  return (
    <>
      {stale ? (
        <ui.Notice kind="warning" heading="Timerne er ændret, mens du skrev">
          Du skrev {attempt?.values['hours']}. Der står nu{' '}
          {standing === undefined ? 'ingen timer' : `${hoursText(standing.hours)} timer`}. Gem igen, hvis dit tal er det
          rigtige.
        </ui.Notice>
      ) : null}
      <form method="post" action={addressOf(placement, undefined)}>
        <FormKey />
        <ui.Hidden name="week" value={week} />
        <ui.Hidden name="replaces" value={standing?.id ?? ''} />
        <ui.NumberField
          {...fieldOf(attempt, 'hours', standing === undefined ? '' : hoursText(standing.hours))}
          label="Hvor mange timer fik borgeren løn for?"
          hint={standing === undefined ? 'Alle ugens timer hos virksomheden, fx 7,5.' : standsWords(standing)}
          suffix="timer"
        />
        <ui.SubmitButton>{standing === undefined ? 'Gem timerne' : 'Ret timerne'}</ui.SubmitButton>
      </form>
    </>
  )
}

function StandsNow({ standing }: { standing: FormProps['standing'] }) {
  return (
    <p>
      {standing === undefined ? 'Leverandøren har ikke registreret ugen.' : standsWords(standing)} Timer registreres af
      leverandøren.
    </p>
  )
}

function standsWords({ hours, corrected, amountOere }: Shown['weeks'][number]): string {
  const times = corrected === 0 ? '' : corrected === 1 ? ', rettet én gang' : `, rettet ${corrected} gange`
  return `Der står ${hoursText(hours)} timer (${formatKroner(amountOere)})${times}.`
}
