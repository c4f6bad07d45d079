import { address } from '../../platform/web/address.ts'
import { Tabs } from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'

const lists = [
  { path: '/udvalg', label: 'Papirer' },
  { path: '/udvalg/moeder', label: 'Møder' },
  { path: '/udvalg/beslutninger', label: 'Beslutninger' },
] as const

/** The room's three lists beside each other; the chosen world goes with the reader. */
export function CommitteeTabs({ current, choice }: { current: (typeof lists)[number]['path']; choice: WorldChoice }) {
  const tabs = lists.map(({ path, label }) => ({
    label,
    current: path === current,
    href: address(path, { verden: choice.query }),
  }))
  return <Tabs label="Udvalg" tabs={tabs} />
}
