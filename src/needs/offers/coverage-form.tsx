import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { Errors, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { fieldId, Heading, Hidden, Notice, SubmitButton } from '../../platform/web/ui/index.ts'
import type { showNeed } from '../need/need.acts.ts'
import { needHref } from '../needs.view.ts'
import { judgementsFrom } from './judgements.ts'
import { OneOffer, type OfferShown } from './one-offer.tsx'

type Need = z.output<(typeof showNeed)['output']>

export interface CoverageProps {
  need: Need
  offers: readonly OfferShown[]
  today: string
  attempt: Attempt | undefined
}

export function CoverageForm({ need, offers, today, attempt }: CoverageProps) {
  const count = offers.length === 1 ? 'ét tilbud' : `${offers.length} tilbud`
  return (
    <>
      <Errors attempt={attempt === undefined ? undefined : named(attempt, offers)} />
      <Heading
        kicker={need.title}
        title="Når et tilbud i kraft gruppen?"
        lead={`Gruppen: ${need.targetGroup}${need.areas.length === 0 ? '' : `, i ${need.areas.join(', ')}`}.`}
      />
      {offers.length === 0 ? (
        <Notice kind="info">
          Der er intet tilbud i kraft den {formatDay(today)}. Gem prøven, så det står på arket.
        </Notice>
      ) : (
        <p id={fieldId('judgements')}>
          Den {formatDay(today)} er {count} i kraft. Svar for hvert, og skriv hvorfor.
        </p>
      )}
      <form method="post" action={needHref(need.id, '/proev')}>
        <FormKey />
        <Hidden name="version" value={need.version} />
        {offers.map((offer, i) => (
          <OneOffer offer={offer} i={i} before={earlier(need, offer.offer)} attempt={attempt} />
        ))}
        <div class="form-acts">
          <SubmitButton>Gem prøven</SubmitButton>
          <a href={needHref(need.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

/** The list of errors tells whose answer is missing; beside the field it is plain. */
function named(attempt: Attempt, offers: readonly OfferShown[]): Attempt {
  const sent = judgementsFrom(attempt.values)
  const errors = attempt.errors.map((e) => {
    const place = /^judgements\.(\d+)\./.exec(e.name ?? '')?.[1]
    const offer = place === undefined ? undefined : offers.find((o) => o.offer === sent[Number(place)]?.offer)
    return offer === undefined
      ? e
      : { ...e, message: `${offer.name}: ${e.message.charAt(0).toLowerCase()}${e.message.slice(1)}` }
  })
  return { ...attempt, errors }
}

/** What was answered the last time: a test is taken again when the need has been mended. */
function earlier({ coverage }: Need, offer: string) {
  return coverage?.offers.find((o) => o.offer === offer)
}
