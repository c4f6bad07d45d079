import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { Select } from '../../platform/web/ui/index.ts'
import type { OwnAgreement } from '../own.acts.ts'

interface Props {
  agreement: OwnAgreement
  attempt: Attempt | undefined
  value?: string | undefined
}

/** Which lot something is about; the whole agreement when nothing is chosen. */
export function LotField({ agreement, attempt, value }: Props) {
  return (
    <Select
      {...fieldOf(attempt, 'lot', value)}
      label="Hvilken delaftale?"
      empty="Hele aftalen"
      choices={agreement.lots.map((l) => ({
        value: String(l.lot ?? l.position),
        label: `Delaftale ${l.lot ?? l.position}${l.title === null ? '' : `: ${l.title}`}`,
      }))}
    />
  )
}

export function SupplierField({ agreement, attempt, value, empty }: Props & { empty: string }) {
  const suppliers = new Map(agreement.lots.flatMap((l) => l.suppliers.map((s) => [s.id, s.name] as const)))
  return (
    <Select
      {...fieldOf(attempt, 'enterprise', value)}
      label="Hvilken leverandør?"
      empty={empty}
      choices={[...suppliers].map(([id, name]) => ({ value: id, label: name }))}
    />
  )
}
