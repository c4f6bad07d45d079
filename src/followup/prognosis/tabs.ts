import { address } from '../../platform/web/address.ts'
import type { Tab } from '../../platform/web/ui/tabs.tsx'
import { prognosisHref } from './address.ts'

interface Lots {
  agreement: string
  lots: readonly { id: string; lot: number | null; title: string }[]
}

/** The lots beside each other, and the whole agreement after them; `current` is a lot's id, or null for the whole. */
export function lotTabs({ agreement, lots }: Lots, current: string | null): Tab[] {
  const own = lots.map((l) => ({
    href: prognosisHref({ agreement, lot: l.lot }),
    label: l.lot === null ? l.title : `Delaftale ${l.lot}`,
    current: l.id === current,
  }))
  const whole = address(`/opfoelgning/${agreement}/prognose`, { delaftale: 'alle' })
  return [...own, { href: whole, label: 'Hele aftalen', current: current === null }]
}
