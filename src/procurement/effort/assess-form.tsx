import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { fieldId, Heading, Hidden, NumberField, Radios, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet, ProposalShown } from './effort.output.ts'
import { effortHref, weightText } from './effort.view.ts'
import { ProposalBody } from './proposal-body.tsx'

interface AssessProps {
  effort: EffortOnSheet
  attempt: Attempt | undefined
}

export function AssessForm({ effort, attempt }: AssessProps) {
  const standing = (effort.opened ?? []).filter((p) => p.withdrawn === null)
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Trin 3: Kontraktindgåelse"
        title="Vurdér forslagene"
        lead="Giv point på hvert kriterium med en begrundelse. Hvor virksomheden ligger, tæller ikke."
      />
      <form method="post" action={effortHref(effort.id, '/vurder')} id={fieldId('scores')}>
        <FormKey />
        <Hidden name="assessments" value={effort.assessment?.no ?? 0} />
        {standing.map((p, i) => (
          <One proposal={p} i={i} effort={effort} attempt={attempt} />
        ))}
        <TextArea
          {...fieldOf(attempt, 'location')}
          label="Bemærkning om, hvor virksomhederne ligger"
          hint="Kan skrives ned, men får ingen vægt (R03)"
          rows={2}
          maxlength={2000}
          optional
        />
        {effort.assessment === null ? null : (
          <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor vurderes der igen?" rows={2} maxlength={1000} />
        )}
        <div class="form-acts">
          <SubmitButton>Gem vurderingen</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

function One({ proposal, i, effort, attempt }: AssessProps & { proposal: ProposalShown; i: number }) {
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
