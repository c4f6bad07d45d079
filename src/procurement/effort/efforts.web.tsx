import { mayDo } from '../../platform/index.ts'
import { type PageView, page } from '../../platform/web/pages.tsx'
import { Card, Cards, Empty, Heading, State, WorldSwitch } from '../../platform/web/ui/index.ts'
import { type WorldChoice, unknownIn, worldChoice } from '../../platform/web/worlds.ts'
import { stepTitles } from './course.view.ts'
import { beginEffort, listEfforts } from './effort.acts.ts'
import type { EffortShown } from './effort.output.ts'
import { amountText, effortHref, effortsPath, stateWords } from './effort.view.ts'
import { nextWords } from './next.view.ts'

interface EffortsView {
  choice: WorldChoice
  rows: readonly EffortShown[]
  today: string
  mayBegin: boolean
}

export const effortsPage = page(async (visit, c) => {
  const choice = worldChoice(c)
  const { rows } = await visit.do(listEfforts, { world: choice.world })
  const mayBegin = mayDo(beginEffort, visit.by) && choice.world === visit.by.world
  return effortsView({ choice, rows, today: visit.today, mayBegin })
})

export function effortsView(view: EffortsView): PageView {
  return {
    title: 'Særindsatser',
    world: view.choice.world,
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Særindsatser' }],
    body: <Body {...view} />,
  }
}

function Body({ choice, rows, today, mayBegin }: EffortsView) {
  return (
    <>
      <Heading
        title="Særindsatser"
        lead="Små indsatser for små målgrupper, i fire trin: kortlægning, identifikation, kontraktindgåelse og gennemførelse."
        actions={
          <>
            <WorldSwitch choice={choice} path={effortsPath} />
            {mayBegin ? (
              <a class="button button-primary" href={`${effortsPath}/ny`}>
                Begynd en særindsats
              </a>
            ) : null}
          </>
        }
      />
      {rows.length === 0 ? (
        <Empty
          title="Her står særindsatserne, når den første er begyndt."
          begin={mayBegin ? { href: `${effortsPath}/ny`, label: 'Begynd en særindsats' } : undefined}
        >
          En særindsats begynder med et behov, der er kortlagt.
        </Empty>
      ) : (
        <>
          <h2 class="sr-only">Særindsatserne</h2>
          <Cards label="Særindsatser">{rows.map((effort) => card(effort, today))}</Cards>
        </>
      )}
      <p class="data-table-after">
        <a href="/indkoeb/virksomheder">Virksomheder, der gerne vil indkaldes</a> ·{' '}
        <a href="/indkoeb/vejledning">Vejledning om køb hos socialøkonomiske virksomheder</a>
      </p>
    </>
  )
}

function card(effort: EffortShown, today: string) {
  const { words, tone } = stateWords[effort.state]
  const at = `Trin ${effort.step} af 4: ${stepTitles[effort.step - 1]}`
  return (
    <Card heading={effort.title} href={effortHref(effort.id)} kicker={at}>
      <p>{effort.world === 'papers' ? null : <State tone={tone}>{words}</State>}</p>
      <p>{nextWords(effort, today)}</p>
      <p class="soft">Beløb: {amountText(effort.amountOere, unknownIn(effort.world))}</p>
    </Card>
  )
}
