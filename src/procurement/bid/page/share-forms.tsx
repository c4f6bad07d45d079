import { FormKey, fieldOf, type Attempt } from '../../../platform/web/pages.tsx'
import { Hidden, SubmitButton, TextArea } from '../../../platform/web/ui/index.ts'
import { tenderHref } from '../../tender/tender.view.ts'

export type ShareSet = 'quality' | 'price' | 'rehearsal'

export const setWords: Readonly<Record<ShareSet, string>> = {
  quality: 'egnethed og kvalitet',
  price: 'pris',
  rehearsal: 'prøven',
}

interface ShareProps {
  tender: string
  own: { envelopes: ShareSet; wrapped: string; sha256: string; given: boolean }
  demo: boolean
  back: 'segl' | 'aabning'
  attempt: Attempt | undefined
}

/** An opener's own share: unlocked in the browser with the opener's key file, or pasted, or in a demo given with the house's key. */
export function ShareForm({ tender, own, demo, back, attempt }: ShareProps) {
  const { envelopes, wrapped } = own
  const mine = attempt?.values['envelopes'] === envelopes ? attempt : undefined
  const id = `andel-${envelopes}`
  return (
    <section>
      <h3>Din andel til {setWords[envelopes]}</h3>
      {demo ? (
        <form method="post" action={tenderHref(tender, '/andel/oevelse')}>
          <FormKey />
          <Hidden name="envelopes" value={envelopes} />
          <Hidden name="back" value={back} />
          <SubmitButton>Giv andelen med øvelsens nøgle</SubmitButton>
        </form>
      ) : null}
      <form method="post" action={tenderHref(tender, '/andel')} data-share-form={wrapped}>
        <FormKey />
        <Hidden name="envelopes" value={envelopes} />
        <Hidden name="back" value={back} />
        <div data-unlock hidden>
          <p class="prose">Vælg din nøglefil. Den bliver i din browser; kun den oplåste andel sendes.</p>
          <div class="form-group">
            <label class="form-label" for={`${id}-fil`}>
              Din nøglefil (.age)
            </label>
            <input type="file" class="file-field" id={`${id}-fil`} accept=".age" />
          </div>
          <div class="form-group">
            <label class="form-label" for={`${id}-saetning`}>
              Adgangssætningen til nøglefilen
            </label>
            <input type="password" class="form-input" id={`${id}-saetning`} autocomplete="off" />
          </div>
          <p class="form-acts">
            <button type="button" class="button button-secondary" data-unlock-now>
              Lås andelen op
            </button>
            <span role="status" data-unlock-said />
          </p>
        </div>
        <TextArea
          {...fieldOf(mine, 'secret')}
          id={`${id}-tekst`}
          label="Den oplåste andel"
          hint="Uden JavaScript: kør vifte seal unwrap hos dig selv, og sæt andelen ind her."
          rows={3}
        />
        <SubmitButton kind={demo ? 'secondary' : 'primary'}>Giv andelen</SubmitButton>
      </form>
    </section>
  )
}
