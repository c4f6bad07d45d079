import { formatDay } from '../../kernel/day.ts'
import { mayDo, type By } from '../../platform/index.ts'
import { Notice } from '../../platform/web/ui/index.ts'
import type { LotShown } from '../prognosis/shown.ts'
import { dismissSignal } from './signal.acts.ts'
import { signalKinds, type SignalKind } from './verdict.ts'

export const kindWords: Readonly<Record<SignalKind, string>> = {
  overrun: 'Loftet ventes overskredet: forbered et genudbud (R20)',
  year: 'Årets bevilling ventes brugt op',
}

/** What is expected of the lot and why, with what may be done about it. */
export function SignalPart({ lot, by }: { lot: LotShown; by: By }) {
  return (
    <>
      {signalKinds.map((kind) => (
        <OneSignal kind={kind} lot={lot} by={by} />
      ))}
    </>
  )
}

function OneSignal({ kind, lot, by }: { kind: SignalKind; lot: LotShown; by: By }) {
  const signal = lot.signal[kind]
  if (signal.state === 'none') return null
  const reasons = lot.verdict[kind].map((reason) => <p>{reason}</p>)
  if (signal.state === 'dismissed')
    return (
      <Notice kind="info" heading={`Afvist: ${kindWords[kind]}`}>
        {reasons}
        <p>
          {signal.byName} afviste det {formatDay(signal.on)}: {signal.reason} Det kommer igen, hvis tallene flytter sig.
        </p>
      </Notice>
    )
  return (
    <Notice kind="warning" heading={kindWords[kind]}>
      {reasons}
      {signal.signal === null ? (
        <p>
          Signalet er ikke rejst endnu. <a href="/opfoelgning/signaler">Hold vagt over prognoserne</a>
        </p>
      ) : mayDo(dismissSignal, by) ? (
        <p>
          <a href={`/opfoelgning/signaler/${signal.signal}/afvis`}>Afvis signalet med en grund</a>
        </p>
      ) : null}
    </Notice>
  )
}
