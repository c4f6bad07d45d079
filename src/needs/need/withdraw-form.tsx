import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { Hidden, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import { needHref } from '../needs.view.ts'
import type { NeedView } from './view.ts'
import { ownOf } from './own-attempt.ts'

/** A need stands until the committee has been told; then a step says that it goes no further. */
export function WithdrawForm(view: NeedView) {
  const own = ownOf(view, 'traek')
  return (
    <details class="details" open={own !== undefined}>
      <summary>Træk behovet tilbage</summary>
      <form method="post" action={needHref(view.need.id, '/traek-tilbage')}>
        <p>
          Behovet bliver stående, men går ikke videre. Er det sendt til udvalget, bortfalder pligten til at orientere.
        </p>
        <FormKey />
        <Hidden name="form" value="traek" />
        <TextArea {...fieldOf(own, 'reason')} label="Hvorfor?" rows={2} maxlength={1000} />
        <SubmitButton kind="warning">Træk tilbage</SubmitButton>
      </form>
    </details>
  )
}
