import type { z } from 'zod'
import { formatPeriod } from '../../kernel/period.ts'
import { Errors, fieldOf, FormKey, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { dayField, referralMark, showReferral } from '../../referrals/index.ts'
import { listEnterprises } from '../../registers/index.ts'
import { recordPlacement } from './course.acts.ts'

type Shown = z.output<typeof showReferral.output>
type Enterprise = z.output<typeof listEnterprises.output>['rows'][number]

export async function placementPage(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(recordPlacement, visit)
  const referral = await visit.do(showReferral, { referral: c.req.param('referral') })
  const { rows } = await visit.do(listEnterprises, { kind: 'employer' })
  return placementView(referral, rows, visit.today, attempt)
}

export const placed = submitted({
  act: recordPlacement,
  input: (values, c) => ({ ...values, referral: c.req.param('referral') }),
  done: (_, __, c) => `/forloeb/${c.req.param('referral') ?? ''}?besked=ansat#ansaettelser`,
  again: placementPage,
})

export function placementView(
  referral: Shown,
  enterprises: readonly Enterprise[],
  today: string,
  attempt?: Attempt,
): PageView {
  const body = (
    <>
      <Errors attempt={attempt} />
      <ui.Heading
        kicker={referral.name}
        title="Registrér en ansættelse"
        lead="Ansættelsen er med løn fra virksomheden. Derefter registrerer I timerne uge for uge."
      />
      <PlacementForm referral={referral} enterprises={enterprises} today={today} attempt={attempt} />
    </>
  )
  const mark = referralMark(referral.id)
  const crumbs = [
    { href: '/forloeb', label: 'Forløb' },
    { href: `/forloeb/${referral.id}`, label: `Forløb ${mark}` },
    { label: 'Ny ansættelse' },
  ]
  return { title: `Registrér en ansættelse · ${mark}`, body, crumbs }
}

interface FormProps {
  referral: Shown
  enterprises: readonly Enterprise[]
  today: string
  attempt: Attempt | undefined
}

function PlacementForm({ referral, enterprises, today, attempt }: FormProps) {
  const course = formatPeriod({ from: referral.startsOn, to: referral.endsBefore })
  return (
    <form method="post" action={`/forloeb/${referral.id}/ansaettelser/ny`}>
      <FormKey />
      <ui.Select
        {...fieldOf(attempt, 'enterprise')}
        label="Hvor er borgeren ansat?"
        hint="Mangler virksomheden på listen, optager kommunens udbudskonsulent den i registret."
        empty="Vælg virksomhed"
        choices={enterprises.map(({ id, name, trade }) => ({
          value: id,
          label: trade === null ? name : `${name}, ${trade.toLowerCase()}`,
        }))}
      />
      <ui.TextField
        {...fieldOf(attempt, 'tasks')}
        label="Hvilke opgaver har borgeren?"
        hint="Kort, fx »Pakker ordrer på lageret«. Ingen oplysninger om helbred."
        maxlength={500}
        width="l"
      />
      <ui.DateField
        {...fieldOf(attempt, 'startsOn', dayField(referral.startsOn > today ? referral.startsOn : today))}
        label="Hvornår begynder ansættelsen?"
        hint={`Inden for forløbet: ${course}.`}
      />
      <ui.DateField
        {...fieldOf(attempt, 'endsOn')}
        label="Hvad er den sidste dag?"
        hint="Lad feltet stå tomt, hvis ansættelsen fortsætter."
        optional
      />
      <div class="form-acts">
        <ui.SubmitButton>Registrér ansættelsen</ui.SubmitButton>
        <a href={`/forloeb/${referral.id}`}>Fortryd</a>
      </div>
    </form>
  )
}
