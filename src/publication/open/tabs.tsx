import { address } from '../../platform/web/address.ts'
import { Heading, Tabs, WorldSwitch } from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'

export const parts = {
  '/aabent': 'Udbud',
  '/aabent/tildelinger': 'Tildelinger',
  '/aabent/aftaler': 'Aftaler',
} as const
export type Part = keyof typeof parts

/** The top of the three open lists: what they are, and the way between them. */
export function OpenTop({ part, lead, choice }: { part: Part; lead: string; choice: WorldChoice }) {
  return (
    <>
      <Heading kicker="Åbent" title={titles[part]} lead={lead} actions={<WorldSwitch choice={choice} path={part} />} />
      <Tabs
        label="Åbne lister"
        tabs={Object.entries(parts).map(([href, label]) => ({
          href: address(href, { verden: choice.query }),
          label,
          current: href === part,
        }))}
      />
    </>
  )
}

/** What can be taken away, beside the list itself. */
export function Downloads({ csv, choice }: { csv: string; choice: WorldChoice }) {
  const at = (path: string) => address(path, { verden: choice.query })
  return (
    <p class="data-table-after">
      <a href={at(csv)}>Hent listen som CSV</a>
      {' · '}
      <a href={at('/aabent/feed.xml')}>Følg nyt med Atom</a>
    </p>
  )
}

const titles: Record<Part, string> = {
  '/aabent': 'Hvad kommunen køber',
  '/aabent/tildelinger': 'Hvem der har vundet',
  '/aabent/aftaler': 'Hvad der er aftalt',
}
