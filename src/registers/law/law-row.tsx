import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { DataTable, Facts, Heading, Notice, State, state, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { showLaw } from './law.acts.ts'
import { lawLabels, lawHref, markWords, periodWords, stateWords, valueWords } from './law.view.ts'

export type LawRowShown = z.output<typeof showLaw.output>

export interface LawRowProps {
  law: LawRowShown
  attempt?: Attempt | undefined
  done?: string | undefined
  mayApprove: boolean
  mayPropose: boolean
}

const doneWords: Readonly<Record<string, string>> = {
  foreslaaet: 'Forslaget er gemt og venter på en andens godkendelse.',
  godkendt: 'Rækken er godkendt og gælder. Gemte afgørelser hviler stadig på den række, de blev truffet efter.',
  afvist: 'Forslaget er lukket. Registret er uændret.',
}

export function LawRowBody({ law, attempt, done, mayApprove, mayPropose }: LawRowProps) {
  const { tone, words } = stateWords[law.state]
  return (
    <>
      <Errors attempt={attempt} />
      {doneWords[done ?? ''] === undefined ? null : (
        <Notice kind="success" live>
          {doneWords[done ?? '']}
        </Notice>
      )}
      <Heading
        kicker={lawLabels[law.kind]}
        title={valueWords(law) === '' ? lawLabels[law.kind] : valueWords(law)}
        lead={law.text}
        state={<State tone={tone}>{words}</State>}
        actions={
          mayPropose && law.state === 'in-force' ? (
            <a class="button button-secondary" href={`/registre/lov/ny?i-stedet-for=${law.id}`}>
              Foreslå en ny i stedet
            </a>
          ) : undefined
        }
      />
      <About law={law} />
      {law.state === 'waiting' ? <Ways law={law} attempt={attempt} mayApprove={mayApprove} /> : null}
      {law.history.length === 0 ? null : <Others law={law} />}
    </>
  )
}

function About({ law }: { law: LawRowShown }) {
  const mark = markWords[law.mark]
  const { proposed, end, replaces, replacedBy } = law
  return (
    <Facts
      items={[
        { label: 'Gælder', value: periodWords(law) },
        { label: 'Kilde', value: law.source },
        { label: 'Mærke', value: <State tone={mark.tone}>{mark.words}</State>, note: mark.means },
        ...(replaces === null
          ? []
          : [{ label: 'Træder i stedet for', value: <a href={lawHref(replaces)}>den tidligere række</a> }]),
        ...(replacedBy === null
          ? []
          : [{ label: 'Er afløst af', value: <a href={lawHref(replacedBy)}>en ny række</a> }]),
        ...(law.reason === null ? [] : [{ label: 'Hvorfor', value: law.reason }]),
        proposed === null
          ? { label: 'Kom', value: 'med programmet' }
          : { label: 'Foreslået', value: `${proposed.byName}, ${formatDay(proposed.on)}` },
        ...(end === null
          ? []
          : [
              {
                label: endLabels[end.kind],
                value: `${end.byName}, ${formatDay(end.on)}`,
                note: end.reason ?? undefined,
              },
            ]),
      ]}
    />
  )
}

const endLabels = { approved: 'Godkendt', rejected: 'Afvist', withdrawn: 'Trukket tilbage' } as const

function Ways({ law, attempt, mayApprove }: { law: LawRowShown; attempt: Attempt | undefined; mayApprove: boolean }) {
  const own = law.proposed?.own === true
  if (!own && !mayApprove)
    return <Notice kind="info">Forslaget venter på en leder, controller eller administrator.</Notice>
  return (
    <>
      {own ? (
        <Notice kind="info" heading="En anden skal godkende">
          Du har selv foreslået rækken. Bed en anden om at godkende den, eller træk den tilbage.
        </Notice>
      ) : (
        <>
          <h2>Godkend eller afvis</h2>
          <form method="post" action={lawHref(law.id, '/godkend')}>
            <FormKey />
            <SubmitButton>Godkend</SubmitButton>
          </form>
        </>
      )}
      <form method="post" action={lawHref(law.id, '/afvis')}>
        <FormKey />
        <TextArea
          {...fieldOf(attempt, 'reason')}
          label={own ? 'Hvorfor trækkes forslaget tilbage?' : 'Hvorfor afvises forslaget?'}
          rows={3}
          maxlength={1000}
        />
        <SubmitButton kind="secondary">{own ? 'Træk tilbage' : 'Afvis'}</SubmitButton>
      </form>
    </>
  )
}

/** The other rows of the kind, with those that no longer hold. */
function Others({ law }: { law: LawRowShown }) {
  return (
    <>
      <h2>Andre rækker af samme slags</h2>
      <DataTable
        caption="Andre rækker af samme slags"
        captionHidden
        columns={['Gælder', 'Værdi', 'Kilde', 'Står'].map((label) => ({ label }))}
      >
        {law.history.map(
          (r) =>
            html`<tr>
              <th scope="row"><a href="${lawHref(r.id)}">${periodWords(r)}</a></th>
              <td class="nowrap">${valueWords(r)}</td>
              <td>${r.source}</td>
              <td>${state(stateWords[r.state].tone, stateWords[r.state].words)}</td>
            </tr>`,
        )}
      </DataTable>
    </>
  )
}
