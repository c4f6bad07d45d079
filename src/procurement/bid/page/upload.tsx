import { Errors, FormKey, fieldOf, type Attempt } from '../../../platform/web/pages.tsx'
import { FileField, Hidden, SubmitButton } from '../../../platform/web/ui/index.ts'
import { tenderHref } from '../../tender/tender.view.ts'
import { kindNames } from '../submit/rules.ts'

/** For a supplier that seals on a machine of its own: only the sealed files are sent. */
export function Upload({
  tender,
  replaces,
  attempt,
}: {
  tender: string
  replaces: string | undefined
  attempt: Attempt | undefined
}) {
  return (
    <>
      <h2>Har I selv forseglet tilbuddet?</h2>
      <p class="prose">
        Hent <a href={`/api/procurement/list-own-bids?tender=${encodeURIComponent(tender)}`}>seglets nøgler</a>, og kør{' '}
        <code>vifte seal bid</code> hos jer selv. Læg de tre age-filer op her. Kun de forseglede filer forlader jeres
        maskine.
      </p>
      <form method="post" action={tenderHref(tender, '/tilbud/filer')} enctype="multipart/form-data">
        {attempt?.errors.some((e) => e.name && e.name in kindNames) ? <Errors attempt={attempt} /> : null}
        <FormKey />
        {replaces === undefined ? null : <Hidden name="replaces" value={replaces} />}
        {(['qualification', 'quality', 'price'] as const).map((kind) => (
          <FileField {...fieldOf(attempt, kind)} label={`Kuverten »${kindNames[kind]}«`} accept=".age" />
        ))}
        <SubmitButton kind="secondary">
          {replaces === undefined ? 'Aflevér filerne' : 'Erstat med filerne'}
        </SubmitButton>
      </form>
    </>
  )
}
