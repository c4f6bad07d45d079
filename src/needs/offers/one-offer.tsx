import type { z } from 'zod'
import { addDays, formatDay } from '../../kernel/day.ts'
import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { Hidden, Radios, TextArea } from '../../platform/web/ui/index.ts'
import type { offersOn } from './coverage.acts.ts'
import { judgementsFrom } from './judgements.ts'

export type OfferShown = z.output<(typeof offersOn)['output']>['offers'][number]

interface Answer {
  reaches: boolean
  reason: string
}

/** One offer in force: does it reach the group, and why. */
export function OneOffer(props: {
  offer: OfferShown
  i: number
  before: Answer | undefined
  attempt: Attempt | undefined
}) {
  const { offer, i, before, attempt } = props
  const name = (field: string) => `judgements.${i}.${field}`
  // Offers may have come or gone since the form was shown: an answer belongs to its offer, not to its place.
  const sent = postedAt(attempt, offer.offer)
  const field = (of: string, otherwise?: string) => ({
    ...fieldOf(attempt, `judgements.${sent ?? -1}.${of}`, otherwise),
    name: name(of),
  })
  const was = before === undefined ? '' : before.reaches ? 'ja' : 'nej'
  return (
    <section class="judged">
      <h2>{offer.name}</h2>
      <p>{about(offer)}</p>
      <Hidden name={name('offer')} value={offer.offer} />
      <Radios
        {...field('reaches', was)}
        label="Når tilbuddet gruppen?"
        choices={[
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej' },
        ]}
      />
      <TextArea {...field('reason', before?.reason)} label="Hvorfor?" rows={2} maxlength={1000} />
    </section>
  )
}

function postedAt(attempt: Attempt | undefined, offer: string): number | undefined {
  if (attempt === undefined) return undefined
  const found = judgementsFrom(attempt.values).findIndex((j) => j.offer === offer)
  return found < 0 ? undefined : found
}

function about({ kind, targetGroup, area, suppliers, before, certain }: OfferShown): string {
  const own = kind === 'municipal' || kind === 'internal' ? 'Kommunens eget tilbud' : null
  const parts = [
    own,
    targetGroup === null ? null : `For ${targetGroup}`,
    area,
    suppliers.length === 0 ? null : suppliers.join(', '),
    certain && before !== null
      ? `I kraft til og med ${formatDay(addDays(before, -1))}`
      : 'Løbetiden er ikke oplyst, så det kan være i kraft',
  ]
  return `${parts.filter((p) => p !== null).join('. ')}.`
}
