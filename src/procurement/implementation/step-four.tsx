import { formatDay } from '../../kernel/day.ts'
import { Facts } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'

export function StepFour({ effort }: { effort: EffortOnSheet }) {
  const m = effort.implementation
  const unknown = unknownIn(effort.world)
  return (
    <section id="trin-4">
      <h2>Trin 4: Gennemførelse</h2>
      {m === null ? (
        <p>{effort.world === 'papers' ? 'Ikke trykt.' : 'Roller og overvågning er ikke skrevet ned endnu.'}</p>
      ) : (
        <Facts
          items={[
            { label: 'Aftalen indgået', value: formatDay(m.agreedOn), note: agreementLink(m.agreement) },
            { label: 'Begynder', value: m.startsOn === null ? unknown : formatDay(m.startsOn) },
            { label: 'CDU', value: m.supportUnit, note: 'Center for Driftsunderstøttelse' },
            { label: 'Center', value: m.centre, note: 'Job- eller beskæftigelsescenter' },
            { label: 'Leverandøren', value: m.supplierContact },
            { label: 'Monitoreres i', value: m.monitoredIn, note: 'Et system uden for huset (R10)' },
          ]}
        />
      )}
    </section>
  )
}

function agreementLink(agreement: string | null) {
  return agreement === null ? undefined : <a href={`/aftaler/${encodeURIComponent(agreement)}`}>{agreement}</a>
}
