import { fieldOf } from '../../platform/web/pages.tsx'
import { Hidden, NumberField, Radios, TextArea } from '../../platform/web/ui/index.ts'
import { weightText } from '../market/criterion.view.ts'
import { ProposalBody } from '../proposal/proposal-body.tsx'
import type { ProposalShown } from '../proposal/proposal.output.ts'
import type { AssessProps } from './assess-form.tsx'

export function One({ proposal, i, effort, attempt }: AssessProps & { proposal: ProposalShown; i: number }) {
  const before = effort.assessment?.scores.find((s) => s.enterprise === proposal.enterprise)
  const pointsOf = (criterion: string) => before?.points.find((p) => p.criterion === criterion)?.points.toString()
  const name = (field: string) => `scores.${i}.${field}`
  const criteria = (effort.call?.criteria ?? []).filter((c) => c.weight.numerator > 0n)
  return (
    <section class="judged">
      <h2>{proposal.name}</h2>
      <ProposalBody proposal={proposal} areaEffort={effort.areaEffort} />
      <Hidden name={name('enterprise')} value={proposal.enterprise} />
      {criteria.map((c, j) => (
        <>
          <Hidden name={name(`points.${j}.criterion`)} value={c.id} />
          <NumberField
            {...fieldOf(attempt, name(`points.${j}.points`), pointsOf(c.id))}
            label={`Point for »${c.title}«`}
            hint={`0 til ${effort.call?.mostPoints}; vejer ${weightText(c.weight)}`}
            whole
          />
        </>
      ))}
      <Radios
        {...fieldOf(attempt, name('sound'), before === undefined ? '' : before.sound ? 'ja' : 'nej')}
        label="Er forslaget fagligt og økonomisk forsvarligt?"
        hint="Forvaltningens egen vurdering. Kun et forsvarligt forslag kan vælges."
        choices={[
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej' },
        ]}
      />
      <TextArea {...fieldOf(attempt, name('reason'), before?.reason)} label="Begrundelse" rows={4} maxlength={3000} />
    </section>
  )
}
