import { formatDay } from '../../kernel/day.ts'
import { Facts } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import type { EffortOnSheet } from './effort.output.ts'

export function StepOne({ effort }: { effort: EffortOnSheet }) {
  const unknown = unknownIn(effort.world)
  return (
    <section id="trin-1">
      <h2>Trin 1: Kortlægning</h2>
      <Facts
        items={[
          {
            label: 'Behovet',
            value: <a href={`/behov/${encodeURIComponent(effort.need)}`}>{effort.needTitle}</a>,
          },
          { label: 'Udvalget', value: toldWords(effort), note: 'Regel R05: før næste trin' },
          { label: 'Begyndt', value: effort.begunOn === null ? unknown : formatDay(effort.begunOn) },
        ]}
      />
    </section>
  )
}

function toldWords({ told, toldOn }: EffortOnSheet): string {
  if (!told) return 'Ikke orienteret endnu'
  return toldOn === null ? 'Orienteret; dagen er ikke trykt' : `Orienteret ${formatDay(toldOn)}`
}
