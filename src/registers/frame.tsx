import { address } from '../platform/web/address.ts'
import { Tabs } from '../platform/web/ui/index.ts'
import type { WorldChoice } from '../platform/web/worlds.ts'

/** The room's six lists beside each other; the chosen world goes with the reader. */
export function RegisterTabs({ current, choice }: { current: string; choice: WorldChoice }) {
  const tabs = lists.map(({ path, label }) => ({
    label,
    current: path === current,
    href: address(path, { verden: choice.query }),
  }))
  return <Tabs label="Registre" tabs={tabs} />
}

const lists = [
  { path: '/registre', label: 'Virksomheder' },
  { path: '/registre/myndigheder', label: 'Myndigheder' },
  { path: '/registre/koder', label: 'Bevillingskoder' },
  { path: '/registre/maalgrupper', label: 'Målgrupper' },
  { path: '/registre/bydele', label: 'Bydele' },
  { path: '/registre/lov', label: 'Lov og grænser' },
] as const
