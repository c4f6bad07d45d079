import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { listLots } from '../../portfolio/index.ts'
import type { PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { showCitizen } from './citizen.acts.ts'
import { listReferrals } from '../referral/list.acts.ts'
import { ReferralTable } from '../referral/referral-table.web.tsx'
import { lotNames, referralMark } from '../words.ts'

export type Citizen = z.output<typeof showCitizen.output>
type Rows = z.output<typeof listReferrals.output>['rows']

export async function citizenPage(visit: Visit, c: WebContext): Promise<PageView> {
  const id = c.req.param('id') ?? ''
  const citizen = await visit.do(showCitizen, { citizen: id })
  const { rows } = await visit.do(listReferrals, { citizen: id, limit: 500 })
  const lots = await visit.do(listLots, {})
  return citizenView(citizen, rows, lotNames(lots.rows), visit.today)
}

export function citizenView(
  citizen: Citizen,
  referrals: Rows,
  lotName: (id: string) => string,
  today: string,
): PageView {
  const body = (
    <>
      <ui.Heading
        kicker="Borger"
        title={citizen.name}
        state={citizen.protected ? <ui.State tone="act">Beskyttet adresse</ui.State> : undefined}
        lead={leadOf(referrals)}
        actions={
          <a class="button button-primary" href={`/borgere/${citizen.id}/henvis`}>
            Find et tilbud
          </a>
        }
      />
      <ui.Facts
        items={[
          { label: 'Målgruppe', value: citizen.targetGroupName },
          { label: 'Bydel', value: citizen.districtName },
          { label: 'Født', value: formatDay(citizen.bornOn) },
          { label: 'CPR-nummer', value: citizen.cprMasked, note: 'De sidste fire cifre vises ikke.' },
          ...(citizen.protected
            ? [{ label: 'Adresse', value: 'Beskyttet', note: 'Leverandører ser aldrig navnet, kun et mærke.' }]
            : []),
        ]}
      />
      <h2>Henvisninger</h2>
      {referrals.length === 0 ? (
        <ui.Empty title="Her står borgerens henvisninger, når den første er sendt." icon="send">
          Begynd med at finde et tilbud, der passer.
        </ui.Empty>
      ) : (
        <ReferralTable
          rows={referrals}
          lotName={lotName}
          today={today}
          caption="Borgerens henvisninger"
          atSupplier={false}
          naming="mark"
        />
      )}
    </>
  )
  const title = `Borger · ${referralMark(citizen.id)}`
  return { title, body, crumbs: [{ href: '/borgere', label: 'Borgere' }, { label: title }] }
}

function leadOf(referrals: Rows): string {
  const active = referrals.filter((r) => r.state === 'active')
  const waiting = referrals.filter((r) => r.state === 'waiting')
  if (active[0]) return `I forløb hos ${active[0].supplierName}.`
  if (waiting[0]) return `Venter på svar fra ${waiting[0].supplierName}.`
  return 'Ingen åben henvisning.'
}
