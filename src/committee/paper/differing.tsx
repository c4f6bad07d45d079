import { FormKey } from '../../platform/web/pages.tsx'
import { Hidden, Notice, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { PaperShown } from './paper.view.ts'

/** Figures whose own words are not what the rows say: both readings, and the two ways on. */
export function Differing({ paper }: { paper: PaperShown }) {
  const open = paper.differing.filter((d) => d.reason === null)
  const kept = paper.differing.filter((d) => d.reason !== null)
  return (
    <>
      {open.map((d, i) => (
        <Notice kind="warning" heading={`${d.label}: teksten og tallet er ikke ens`}>
          <p>
            Teksten skriver <strong>“{d.own}”</strong>. Tallet er nu <strong>“{d.live}”</strong>. Papiret kan ikke gøres
            færdigt, før du har valgt.
          </p>
          <form method="post" action={`/udvalg/${paper.id}/tal`}>
            <FormKey />
            <Hidden name="version" value={paper.version} />
            <Hidden name="figure" value={d.raw} />
            <TextField
              name="reason"
              id={`felt-grund-${i}`}
              label="Hvorfor beholde egne ord?"
              hint="Fx: afrundet, eller tallet fra mødet i maj."
              optional
              maxlength={200}
              width="l"
            />
            <div class="form-acts">
              <SubmitButton kind="secondary" name="do" value="behold">
                Behold mine ord
              </SubmitButton>
              <SubmitButton kind="secondary" name="do" value="brug">
                Brug tallet nu
              </SubmitButton>
            </div>
          </form>
        </Notice>
      ))}
      {kept.map((d) => (
        <Notice kind="info">
          {d.label}: teksten skriver “{d.own}”, tallet er “{d.live}”. Beholdt med begrundelsen: {d.reason}
        </Notice>
      ))}
    </>
  )
}
