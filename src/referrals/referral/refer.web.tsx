import type { z } from 'zod'
import { addDays, addMonths, formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { listLots } from '../../portfolio/index.ts'
import { address } from '../../platform/web/address.ts'
import { Errors, fieldOf, FormKey, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { matchLots, showCitizen } from '../citizen/citizen.acts.ts'
import type { Citizen } from '../citizen/citizen-page.web.tsx'
import { citizenCrumbs, Reasons, startOf, type Offer } from './offers/offers.web.tsx'
import { listReferrals } from './list.acts.ts'
import { refer } from './refer.acts.ts'
import { Expected, placeWords, stepsIn } from './refer-expected.web.tsx'
import { ReferWarnings } from './refer-warnings.web.tsx'
import { dayField, lotFromPath, lotInPath, lotName, referralMark } from '../words.ts'

type Open = z.output<typeof listReferrals.output>['rows'][number]
type Price = z.output<typeof listLots.output>['rows'][number]['prices'][number]

export interface ReferFacts {
  citizen: Citizen
  offer: Offer
  prices: readonly Price[]
  /** The citizen's referrals that wait or are under way. */
  open: readonly Open[]
  start: string
}

export async function referPage(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const [id, lot] = [c.req.param('id') ?? '', lotFromPath(c.req.param('lot') ?? '')]
  const { start } = startOf(attempt?.values['startsOn'] ?? c.req.query('start'), visit.today)
  const citizen = await visit.do(showCitizen, { citizen: id })
  const { rows } = await visit.do(matchLots, { citizen: id, startsOn: start })
  const offer = rows.find((o) => o.lot === lot)
  if (!offer) throw new Refusal('not-found', 'Delaftalen findes ikke i tilbudsviften.')
  const lots = await visit.do(listLots, { agreement: offer.agreement })
  const referrals = await visit.do(listReferrals, { citizen: id, limit: 500 })
  const open = referrals.rows.filter((r) => r.state === 'waiting' || r.state === 'active')
  const prices = lots.rows.find((l) => l.id === lot)?.prices ?? []
  return referView({ citizen, offer, prices, open, start }, attempt)
}

export const referred = submitted({
  act: refer,
  input: (values, c) => {
    const { supplier, startsOn, endsOn, purpose, expectedHours, expectedDeliveredHours } = values
    return {
      ...{ supplier, startsOn, endsOn, purpose, expectedSteps: stepsIn(values) },
      citizen: c.req.param('id'),
      lot: lotFromPath(c.req.param('lot') ?? ''),
      ...(expectedHours?.trim() ? { expectedHours } : {}),
      ...(expectedDeliveredHours?.trim() ? { expectedDeliveredHours } : {}),
    }
  },
  done: ({ referral, warnings }) =>
    address(`/henvisninger/${referral}`, { besked: 'sendt', over: warnings.map((w) => w.year).join('-') }),
  again: referPage,
})

export function referView(facts: ReferFacts, attempt?: Attempt): PageView {
  const { citizen, offer, open, start } = facts
  const duplicate = open.find((r) => r.lot === offer.lot)
  const may = offer.fits && duplicate === undefined
  const lot = { lot: offer.no, agreement: offer.agreement }
  const name = lotName({ ...lot, title: offer.title })
  const body = (
    <>
      <Errors attempt={attempt} />
      <ui.Heading kicker={`Henvis ${citizen.name}`} title={name} lead={may ? sendLead(offer) : notLead(offer, start)} />
      <ReferWarnings citizen={citizen} offer={offer} open={open} refusal={attempt?.refusal} />
      <div class="beside">
        {may || attempt !== undefined ? <ReferForm {...facts} attempt={attempt} /> : <Back citizen={citizen.id} />}
        <div class="sheet quiet-sheet">
          <h2 class="h3">{offer.fits ? 'Derfor passer det' : 'Derfor passer det ikke'}</h2>
          <Reasons offer={offer} />
        </div>
      </div>
    </>
  )
  const title = `Henvis · ${referralMark(citizen.id)} · ${lotName({ ...lot, title: null })}`
  return { title, body, crumbs: citizenCrumbs(citizen.id, 'Henvis') }
}

function sendLead(offer: Offer): string {
  const [only] = offer.suppliers
  const to = offer.suppliers.length === 1 && only ? only.name : 'Leverandøren'
  return `${to} får besked, når du sender, og har fem arbejdsdage til at svare.`
}

function notLead(offer: Offer, start: string): string {
  return offer.fits
    ? 'Borgeren har allerede en åben henvisning hertil.'
    : `Tilbuddet passer ikke til en start den ${formatDay(start)}.`
}

function Back({ citizen }: { citizen: string }) {
  return (
    <p>
      <a class="button button-secondary" href={`/borgere/${citizen}/henvis`}>
        Se de andre tilbud
      </a>
    </p>
  )
}

function ReferForm({ citizen, offer, prices, start, attempt }: ReferFacts & { attempt: Attempt | undefined }) {
  const [only] = offer.suppliers
  const chosen = offer.suppliers.length === 1 ? only?.id : undefined
  return (
    <form method="post" action={`/borgere/${citizen.id}/henvis/${lotInPath(offer.lot)}`}>
      <FormKey />
      <ui.Select
        {...fieldOf(attempt, 'supplier', chosen)}
        label="Hvilken leverandør?"
        hint="Delaftalens leverandører, i aftalens rækkefølge. Valget er dit."
        empty={chosen === undefined ? 'Vælg leverandør' : undefined}
        choices={offer.suppliers.map((s) => ({ value: s.id, label: s.name }))}
      />
      <ui.DateField {...fieldOf(attempt, 'startsOn', dayField(start))} label="Hvornår begynder forløbet?" />
      <ui.DateField
        {...fieldOf(attempt, 'endsOn')}
        label="Hvad er forløbets sidste dag?"
        hint={`${lastDayWords(start, offer.endsBefore)}${placeWords(prices, start)}`}
      />
      <Expected prices={prices} start={start} attempt={attempt} />
      <ui.TextArea
        {...fieldOf(attempt, 'purpose')}
        label="Hvad er formålet med forløbet?"
        hint="Leverandøren læser det. Skriv, hvad borgeren skal nå, ikke oplysninger om helbred."
        rows={4}
        maxlength={2000}
      />
      <div class="form-acts">
        <ui.SubmitButton>Send henvisningen</ui.SubmitButton>
        <a href={address(`/borgere/${citizen.id}/henvis`, { start })}>Vælg et andet tilbud</a>
      </div>
    </form>
  )
}

/** An example half a year on, and never one the agreement does not reach. */
function lastDayWords(start: string, endsBefore: string | null): string {
  const halfAYearOn = addDays(addMonths(start, 6), -1)
  if (endsBefore === null) return `Fx ${dayField(halfAYearOn)}.`
  const last = addDays(endsBefore, -1)
  const example = halfAYearOn < last ? `Fx ${dayField(halfAYearOn)}. ` : ''
  return `${example}Senest ${dayField(last)}, aftalens sidste dag.`
}
