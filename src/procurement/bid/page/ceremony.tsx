import { FormKey, fieldOf, type Attempt } from '../../../platform/web/pages.tsx'
import { FileField, Hidden, NumberField, SubmitButton } from '../../../platform/web/ui/index.ts'
import { tenderHref } from '../../tender/tender.view.ts'
import { isOutside } from '../seal/rules.ts'
import { roleWords } from './openers-table.tsx'

export interface KnownOpener {
  key: number
  person: string
  name: string
  role: string
  recipient: string
}

interface CeremonyProps {
  seal: { tender: string; k: number | null }
  known: readonly KnownOpener[]
  attempt: Attempt | undefined
}

/** The key is made, split and forgotten in the leader's browser; the form carries public keys and wrapped shares alone. */
export function Ceremony({ seal, known, attempt }: CeremonyProps) {
  const address = tenderHref(seal.tender, '/segl')
  return (
    <>
      <h2>{seal.k === null ? 'Lav seglet' : 'Lav et nyt segl'}</h2>
      {seal.k === null ? null : <p>Et nyt segl afløser det gamle, og prøven skal holdes igen.</p>}
      {known.length === 0 ? (
        <p class="prose">
          Ingen har meldt en nøgle. Åbnerne melder sig på siden <a href="/indkoeb/aabner">Din nøgle som åbner</a>.
        </p>
      ) : null}
      <form method="post" action={address} data-ceremony={seal.tender} hidden={known.length < 2}>
        <FormKey />
        <Hidden name="seals" value="" />
        <fieldset class="form-group">
          <legend class="form-label">Hvem skal have en andel?</legend>
          <span class="form-hint">Mindst én skal være uden for indkøb.</span>
          {known.map((o) => (
            <div class="form-group-checkbox">
              <input
                type="checkbox"
                class="form-checkbox"
                id={`aabner-${o.key}`}
                value={o.key}
                data-recipient={o.recipient}
              />
              <label class="form-label" for={`aabner-${o.key}`}>
                {o.name}, {roleWords(o.role).toLowerCase()}
                {isOutside(o.role) ? ' (uden for indkøb)' : ''}
              </label>
            </div>
          ))}
        </fieldset>
        <NumberField name="k" label="Hvor mange skal der til for at åbne?" value={2} width="xxs" whole />
        <div data-ceremony-now hidden>
          <p role="status" data-ceremony-said />
          <SubmitButton>Lav seglet i denne browser</SubmitButton>
        </div>
        <noscript>
          <p>Uden JavaScript laves seglet på kommandolinjen; se nedenfor.</p>
        </noscript>
      </form>
      <details class="details">
        <summary>Lav seglet på kommandolinjen</summary>
        <p class="prose">
          Hent <a href="/api/procurement/list-openers">åbnernes nøgler</a>, kør <code>vifte seal make</code> på din egen
          maskine, og læg filen op. Nøglen findes kun, mens kommandoen kører.
        </p>
        <form method="post" action={address} enctype="multipart/form-data">
          <FormKey />
          <FileField {...fieldOf(attempt, 'fil')} label="Filen fra vifte seal make" accept=".json" />
          <SubmitButton kind="secondary">Læg seglet ind</SubmitButton>
        </form>
      </details>
    </>
  )
}
