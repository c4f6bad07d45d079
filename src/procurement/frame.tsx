import { address } from '../platform/web/address.ts'
import { Tabs } from '../platform/web/ui/index.ts'
import type { WorldChoice } from '../platform/web/worlds.ts'

/** The room's lists beside each other; the chosen world goes with the reader. */
export function ProcurementTabs({ current, choice }: { current: string; choice: WorldChoice }) {
  const tabs = lists.map(({ path, label }) => ({
    label,
    current: path === current,
    href: address(path, { verden: choice.query }),
  }))
  return <Tabs label="Indkøb" tabs={tabs} />
}

const lists = [
  { path: '/indkoeb', label: 'Tildelinger' },
  { path: '/indkoeb/vej/afgoerelser', label: 'Lovlig vej' },
  { path: '/indkoeb/varer', label: 'Køb af varer' },
] as const
