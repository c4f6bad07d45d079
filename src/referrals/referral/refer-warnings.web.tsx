import type { z } from 'zod'
import { formatKroner } from '../../kernel/money.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { address } from '../../platform/web/address.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { Citizen } from '../citizen/citizen-page.web.tsx'
import type { Offer } from './offers/offers.web.tsx'
import type { listReferrals } from './list.acts.ts'
import { stateWords } from './state.ts'

type Open = z.output<typeof listReferrals.output>['rows'][number]

interface WarningsProps {
  citizen: Citizen
  offer: Offer
  open: readonly Open[]
  refusal: Refusal | undefined
}

/** What the caseworker should know before sending, not after. */
export function ReferWarnings({ citizen, offer, open, refusal }: WarningsProps) {
  return (
    <>
      <LeftUnderCeiling offer={offer} refusal={refusal} />
      {open.map((referral) => (
        <OpenAlready referral={referral} same={referral.lot === offer.lot} />
      ))}
      {citizen.protected ? (
        <ui.Notice kind="warning" heading="Borgeren har beskyttet adresse">
          Leverandøren får ikke navnet at se, kun mærket »Beskyttet borger« og fire tegn. Skriv intet i formålet, der
          røber, hvem eller hvor borgeren er.
        </ui.Notice>
      ) : null}
    </>
  )
}

function OpenAlready({ referral, same }: { referral: Open; same: boolean }) {
  const link = <a href={`/henvisninger/${referral.id}`}>Se den åbne henvisning til {referral.supplierName}</a>
  const heading = same
    ? 'Borgeren har allerede en åben henvisning til delaftalen'
    : 'Borgeren har en åben henvisning et andet sted'
  return (
    <ui.Notice kind="warning" heading={heading}>
      {link} ({stateWords[referral.state].toLowerCase()}).{' '}
      {same ? 'Afslut den først, hvis borgeren skal henvises igen.' : 'Du kan sende denne også, hvis begge skal løbe.'}
    </ui.Notice>
  )
}

/** The ceiling refuses with the sum that is left, so that a shorter course can be written at once. */
function LeftUnderCeiling({ offer, refusal }: { offer: Offer; refusal: Refusal | undefined }) {
  const left = oereIn(refusal?.details['remainingOere'])
  if (refusal?.rule !== 'CEIL-HARD' || left === undefined) return null
  const wanted = oereIn(refusal.details['wantedOere'])
  const query = { aftale: offer.agreement, delaftale: offer.no ?? undefined }
  return (
    <ui.Notice kind="warning" heading="Loftet rækker ikke">
      {wanted === undefined ? null : `Forløbet ville disponere ${formatKroner(wanted)} i alt. `}
      Under loftet er der <ui.Door href={address('/budget/rest', query)}>{formatKroner(left)}</ui.Door> tilbage. Et
      kortere forløb eller færre timer kan rummes, eller vælg et andet tilbud.
    </ui.Notice>
  )
}

function oereIn(value: unknown): bigint | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined
}
