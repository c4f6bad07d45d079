import { address } from '../address.ts'
import type { WorldChoice } from '../worlds.ts'
import { Switch } from './tabs.tsx'

export interface WorldSwitchProps {
  choice: WorldChoice
  path: string
  /** The list's other parameters, kept when the world changes. */
  query?: Readonly<Record<string, string | number | undefined>> | undefined
}

/** Between the practice municipality and the papers as printed; nothing in production, where there is one world. */
export function WorldSwitch({ choice, path, query }: WorldSwitchProps) {
  if (!choice.offered) return null
  const tab = (verden: string, label: string, world: string) => ({
    ...{ label, current: choice.world === world },
    href: address(path, { ...query, verden }),
  })
  const tabs = [tab('oevelse', 'Øvelse', 'practice'), tab('papirer', 'Papirerne', 'papers')]
  return <Switch label="Hvilken verden" tabs={tabs} />
}
