import { formatDay } from '../../kernel/day.ts'
import { mayDo } from '../../platform/index.ts'
import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { Checkbox, DateField, Hidden, Radios, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { Afterwards, AfterProps } from './after-award.tsx'
import { closeComplaint, recordComplaint } from './complaint.acts.ts'

const outcomeWords = {
  upheld: 'Klageren fik medhold',
  dismissed: 'Klagen blev afvist',
  withdrawn: 'Klagen er trukket',
} as const

/** The log of complaints, and forms for the next and its outcome. */
export function ComplaintPart(props: AfterProps) {
  const { award, after, attempt, visit } = props
  const own = award.world === visit.by.world
  const href = `/indkoeb/${encodeURIComponent(award.id)}`
  return (
    <>
      <h2>Klager</h2>
      {after.complaints.length === 0 ? <p>Ingen har klaget over tildelingen.</p> : null}
      {after.complaints.map((c) => (
        <section class="question">
          <h3>
            {c.fromWhom}, {formatDay(c.receivedOn)}
          </h3>
          <p>{c.says}</p>
          <p class="soft">{c.suspends ? 'Aftalen venter på udfaldet.' : 'Aftalen venter ikke på udfaldet.'}</p>
          {c.outcome ? (
            <p>
              {outcomeWords[c.outcome.kind]} {formatDay(c.outcome.decidedOn)}. {c.outcome.reason}
            </p>
          ) : own && mayDo(closeComplaint, visit.by) ? (
            <Outcome {...{ attempt, href, complaint: c }} />
          ) : null}
        </section>
      ))}
      {own && mayDo(recordComplaint, visit.by) ? (
        <details class="details" open={attempt?.values['fromWhom'] !== undefined}>
          <summary>Skriv en klage op</summary>
          <form method="post" action={`${href}/klage`}>
            <FormKey />
            <TextField {...fieldOf(attempt, 'fromWhom')} label="Hvem er klagen fra?" width="l" />
            <DateField {...fieldOf(attempt, 'receivedOn')} label="Hvornår kom den?" />
            <TextArea {...fieldOf(attempt, 'says')} label="Hvad klages der over?" rows={4} />
            <Checkbox
              name="suspends"
              label="Aftalen venter på udfaldet"
              hint="Om en klage har opsættende virkning, er en juridisk vurdering, du står for."
              checked={attempt?.values['suspends'] === 'ja'}
            />
            <SubmitButton kind="secondary">Skriv klagen op</SubmitButton>
          </form>
        </details>
      ) : null}
    </>
  )
}

type Complaint = Afterwards['complaints'][number]

function Outcome({ attempt, href, complaint }: { attempt: AfterProps['attempt']; href: string; complaint: Complaint }) {
  const own = attempt?.values['complaint'] === complaint.id ? attempt : undefined
  return (
    <form method="post" action={`${href}/udfald`}>
      <FormKey />
      <Hidden name="complaint" value={complaint.id} />
      <Radios
        {...fieldOf(own, 'outcome')}
        id={`udfald-${complaint.id}`}
        label="Udfald"
        choices={Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))}
      />
      <DateField {...fieldOf(own, 'decidedOn')} id={`afgjort-${complaint.id}`} label="Afgjort" />
      <TextArea {...fieldOf(own, 'outcomeReason')} id={`grund-${complaint.id}`} label="Begrundelse" rows={3} />
      <SubmitButton kind="secondary">Skriv udfaldet ind</SubmitButton>
    </form>
  )
}
