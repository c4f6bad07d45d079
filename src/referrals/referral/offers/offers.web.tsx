import type { z } from 'zod'
import { formatDay, parseDay } from '../../../kernel/day.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { explainRoom } from '../../../budget/index.ts'
import { mayDo } from '../../../platform/index.ts'
import { address } from '../../../platform/web/address.ts'
import { Errors, fieldOf, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import * as ui from '../../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../../platform/web/visit.ts'
import { matchLots, showCitizen } from '../../citizen/citizen.acts.ts'
import type { Citizen } from '../../citizen/citizen-page.web.tsx'
import { dayField, lotInPath, lotName, referralMark } from '../../words.ts'

export type Offer = z.output<typeof matchLots.output>['rows'][number]

interface OffersProps {
  citizen: Citizen
  offers: readonly Offer[]
  start: string
  /** Whether this person may see the sum behind the money left. */
  seesRoom: boolean
}

/** Which offers fit, and why or why not. The machine gives reasons; the caseworker chooses. */
export async function offersPage(visit: Visit, c: WebContext): Promise<PageView> {
  const id = c.req.param('id') ?? ''
  const { start, attempt } = startOf(c.req.query('start'), visit.today)
  const citizen = await visit.do(showCitizen, { citizen: id })
  const { rows } = await visit.do(matchLots, { citizen: id, startsOn: start })
  return offersView({ citizen, offers: rows, start, seesRoom: mayDo(explainRoom, visit.by) }, attempt)
}

/** A day that cannot be read is told of, and the list is shown for today meanwhile. */
export function startOf(text: string | undefined, today: string): { start: string; attempt: Attempt | undefined } {
  if (text === undefined || text.trim() === '') return { start: today, attempt: undefined }
  try {
    return { start: parseDay(text, today), attempt: undefined }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = [{ name: 'start', message: error.message }]
    return { start: today, attempt: { values: { start: text }, refusal: error, errors } }
  }
}

export function offersView({ citizen, offers, start, seesRoom }: OffersProps, attempt?: Attempt): PageView {
  const fitting = offers.filter((o) => o.fits)
  const others = offers.filter((o) => !o.fits)
  const card = (offer: Offer) => <OfferCard offer={offer} citizen={citizen.id} start={start} seesRoom={seesRoom} />
  const body = (
    <>
      <Errors attempt={attempt} />
      <ui.Heading kicker={citizen.name} title="Henvis" lead={leadOf(fitting.length, start)} />
      <StartForm citizen={citizen.id} start={start} attempt={attempt} />
      <h2>Tilbud, der passer</h2>
      {fitting.length === 0 ? (
        <ui.Empty title="Intet tilbud passer på den dag." icon="search">
          Nedenfor står, hvad der er i vejen ved hvert tilbud. Prøv en anden startdag.
        </ui.Empty>
      ) : (
        <ui.Cards label="Tilbud, der passer">{fitting.map(card)}</ui.Cards>
      )}
      {others.length === 0 ? null : (
        <>
          <h2>Tilbud, der ikke passer</h2>
          <ui.Cards label="Tilbud, der ikke passer">{others.map(card)}</ui.Cards>
        </>
      )}
    </>
  )
  const title = `Henvis · ${referralMark(citizen.id)}`
  return { title, body, crumbs: citizenCrumbs(citizen.id, 'Henvis'), errorTitle: attempt !== undefined }
}

export function citizenCrumbs(citizen: string, label: string) {
  return [
    { href: '/borgere', label: 'Borgere' },
    { href: `/borgere/${citizen}`, label: `Borger · ${referralMark(citizen)}` },
    { label },
  ]
}

function leadOf(count: number, start: string): string {
  const day = formatDay(start)
  if (count === 0) return `Ingen tilbud passer til en start den ${day}.`
  return count === 1 ? `Ét tilbud passer til en start den ${day}.` : `${count} tilbud passer til en start den ${day}.`
}

function StartForm({ citizen, start, attempt }: { citizen: string; start: string; attempt: Attempt | undefined }) {
  return (
    <form class="filters" method="get" action={`/borgere/${citizen}/henvis`}>
      <ui.DateField {...fieldOf(attempt, 'start', dayField(start))} label="Hvornår skal forløbet begynde?" />
      <ui.SubmitButton kind="secondary">Vis tilbud den dag</ui.SubmitButton>
    </form>
  )
}

function OfferCard(props: { offer: Offer; citizen: string; start: string; seesRoom: boolean }) {
  const { offer, citizen, start } = props
  const href = address(`/borgere/${citizen}/henvis/${lotInPath(offer.lot)}`, { start })
  const name = lotName({ lot: offer.no, title: offer.title, agreement: offer.agreement })
  return (
    <ui.Card
      heading={name}
      href={offer.fits ? href : undefined}
      kicker={offer.suppliers.map((s) => s.name).join(', ')}
      action={offer.fits ? <Choose offer={offer} /> : undefined}
    >
      {offer.fits ? (
        <p>
          <ui.State tone="good">Passer</ui.State>
        </p>
      ) : null}
      <Reasons offer={offer} />
      <Behind {...props} />
    </ui.Card>
  )
}

function Choose({ offer }: { offer: Offer }) {
  return (
    <p class="persona-job">
      <ui.Icon name="arrow-forward" />
      <span>
        <strong>Vælg tilbuddet</strong> og skriv henvisningen
        {offer.suppliers.length > 1 ? ` til en af ${offer.suppliers.length} leverandører` : ''}
      </span>
    </p>
  )
}

/** Each rule's outcome, in words and with an icon; what is in the way comes first. */
export function Reasons({ offer }: { offer: Pick<Offer, 'reasons'> }) {
  const ordered = offer.reasons.toSorted((a, b) => Number(a.fits) - Number(b.fits))
  return (
    <ul class="reasons">
      {ordered.map((reason) => (
        <li class={reason.fits ? 'reason' : 'reason reason-not'}>
          <ui.Icon name={reason.fits ? 'check' : 'close'} label={reason.fits ? 'Ja' : 'Nej'} />
          <span>{reason.text}</span>
        </li>
      ))}
    </ul>
  )
}

/** The rows behind the places and the money. */
function Behind({ offer, seesRoom }: { offer: Offer; seesRoom: boolean }) {
  const query = { aftale: offer.agreement, delaftale: offer.no ?? undefined }
  return (
    <p class="soft">
      <a href={address('/henvisninger', { ...query, tilstand: 'igang' })}>Hvem er på pladserne</a>
      {seesRoom && offer.no !== null ? (
        <>
          {' · '}
          <a href={address('/budget/rest', query)}>Regnestykket bag loftet</a>
        </>
      ) : null}
    </p>
  )
}
