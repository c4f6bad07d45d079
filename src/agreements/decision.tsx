import type { Ended } from '../platform/four-eyes.ts'
import { formatDay } from '../kernel/day.ts'
import { capital } from '../kernel/text.ts'
import { fieldOf, FormKey, type Attempt } from '../platform/web/pages.tsx'
import { Facts, Notice, State, SubmitButton, TextArea, type Fact, type Tone } from '../platform/web/ui/index.ts'

const endTones: Readonly<Record<Ended['kind'], { tone: Tone; words: string }>> = {
  approved: { tone: 'good', words: 'godkendt' },
  rejected: { tone: 'bad', words: 'afvist' },
  withdrawn: { tone: 'neutral', words: 'trukket tilbage' },
}

/** How something prepared by one stands: waiting for another, or ended by whom. */
export function DecisionState({ end }: { end: Ended | null }) {
  if (end === null) return <State tone="waiting">venter på en anden</State>
  return <State tone={endTones[end.kind].tone}>{endTones[end.kind].words}</State>
}

/** Who prepared it and who ended it, for a list of facts. */
export function decisionFacts(p: { preparedByName: string; preparedOn: string; end: Ended | null }): Fact[] {
  const prepared = { label: 'Forberedt', value: `${p.preparedByName}, ${formatDay(p.preparedOn)}` }
  if (p.end === null) return [prepared]
  const { kind, byName, on, reason } = p.end
  const end = { label: capital(endTones[kind].words), value: `${byName}, ${formatDay(on)}` }
  return [prepared, reason === null ? end : { ...end, note: reason }]
}

export interface WaysProps {
  /** The page's own address; the ways are below it. */
  href: string
  /** "ændringen", "opsigelsen". */
  what: string
  /** What an approval does, and whether it can be undone. */
  effect: string
  undone: string
  own: boolean
  mayDecide: boolean
  mayPrepare: boolean
  attempt: Attempt | undefined
}

/** The ways to end what another prepared; one's own is only taken back, and why is said. */
export function Ways(props: WaysProps) {
  const { href, what, own, mayDecide, mayPrepare } = props
  if (own && mayPrepare)
    return (
      <>
        <Notice kind="info" heading="En anden skal godkende">
          Du har selv forberedt {what}. Derfor kan du ikke godkende den (FOUR-EYES). Bed en leder eller controller om
          det, eller træk den tilbage.
        </Notice>
        <form method="post" action={`${href}/traek-tilbage`}>
          <FormKey />
          <SubmitButton kind="secondary">Træk tilbage</SubmitButton>
        </form>
      </>
    )
  if (!mayDecide) return <Notice kind="info">{capital(what)} venter på en leder eller controller.</Notice>
  return <Decide {...props} />
}

function Decide({ href, what, effect, undone, attempt }: WaysProps) {
  return (
    <>
      <h2>Godkend eller afvis</h2>
      <Facts
        items={[
          { label: 'Hvad sker der?', value: effect },
          { label: 'Kan det gøres om?', value: undone },
        ]}
      />
      <form method="post" action={`${href}/godkend`}>
        <FormKey />
        <SubmitButton>Godkend</SubmitButton>
      </form>
      <h3>Afvis i stedet</h3>
      <form method="post" action={`${href}/afvis`}>
        <FormKey />
        <TextArea {...fieldOf(attempt, 'reason')} label={`Hvorfor afvises ${what}?`} rows={3} maxlength={500} />
        <SubmitButton kind="secondary">Afvis</SubmitButton>
      </form>
    </>
  )
}
