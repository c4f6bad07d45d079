import { Facts, Provenance } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import type { EffortOnSheet } from './effort.output.ts'
import { amountText } from './effort.view.ts'

export function About({ effort }: { effort: EffortOnSheet }) {
  const unknown = unknownIn(effort.world)
  const none = effort.world === 'papers' ? unknown : 'Intet krav'
  return (
    <Facts
      items={[
        { label: 'For hvem', value: effort.targetGroup },
        ...(effort.description === null ? [] : [{ label: 'Hvad', value: effort.description }]),
        {
          label: 'Hvor',
          value: effort.areas.join(', ') || (effort.world === 'papers' ? unknown : 'Intet bestemt sted'),
        },
        { label: 'Krav til, hvor den udføres', value: effort.placeOfPerformance ?? none },
        { label: 'Beløb', value: amountText(effort.amountOere, unknown) },
        ...(effort.route === null ? [] : [{ label: 'Lovlig vej', value: effort.route }]),
        { label: 'Kilde', value: <Provenance source={effort.source} /> },
      ]}
    />
  )
}
