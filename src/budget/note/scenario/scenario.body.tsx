import type { z } from 'zod'
import { address } from '../../../platform/web/address.ts'
import { Heading, Switch } from '../../../platform/web/ui/index.ts'
import { noteHref } from '../addresses.ts'
import { formatThousandDkk } from '../../../kernel/money.ts'
import type { NoteShown } from '../note.view.ts'
import { NoteTableFigure } from '../table-figure.tsx'
import { hasPost, lotsIn } from './scenario.ts'
import type { scenario } from './scenario.acts.ts'

type Chosen = z.output<(typeof scenario)['output']>

/** One choice year by year, and the switches to the others. */
export function ScenarioBody({ title, note, chosen }: { title: string; note: NoteShown; chosen: Chosen }) {
  const table = note.tables.find((t) => t.id === chosen.table)
  if (!table) return null
  const path = noteHref(note.code, '/scenarier')
  const to = (lots: readonly number[], withPost: boolean) =>
    address(path, { tabel: table.id, lotter: lots.join(','), aarsvaerk: withPost ? undefined : 'nej' })
  const all = lotsIn(table)
  const sets = all.length > 1 ? [...all.map((lot) => [lot]), all] : [all]
  const words = (lots: readonly number[]) =>
    lots.length === all.length && all.length > 1 ? 'Alle delaftaler' : `Delaftale ${lots.join(' og ')}`
  return (
    <>
      <Heading
        kicker={title}
        title={`${words(chosen.lots)}${chosen.withPost ? '' : ', uden årsværk'}`}
        lead={`I alt ${formatThousandDkk(chosen.totalThousandDkk)} t.kr. Summerne er regnet af de rækker, der er med.`}
        actions={<a href={path}>Se mulighederne side om side</a>}
      />
      <div class="switches">
        <Switch
          label="Delaftaler"
          tabs={sets.map((lots) => ({
            href: to(lots, chosen.withPost),
            label: words(lots),
            current: lots.join() === chosen.lots.join(),
          }))}
        />
        {hasPost(table) ? (
          <Switch
            label="Årsværk"
            tabs={[true, false].map((withPost) => ({
              href: to(chosen.lots, withPost),
              label: withPost ? 'Med årsværk' : 'Uden årsværk',
              current: withPost === chosen.withPost,
            }))}
          />
        ) : null}
      </div>
      <NoteTableFigure
        code={note.code}
        t={{ ...table, rows: chosen.rows }}
        source={{ kind: 'calculated', document: null, place: null }}
        world={note.world}
        lines={[]}
      />
    </>
  )
}
