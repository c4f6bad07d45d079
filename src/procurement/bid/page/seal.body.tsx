import type { z } from 'zod'
import { Errors, FormKey, type Attempt } from '../../../platform/web/pages.tsx'
import { Heading, Notice, State, SubmitButton } from '../../../platform/web/ui/index.ts'
import { instantWords, tenderHref } from '../../tender/tender.view.ts'
import type { SealOut } from '../seal/seal.input.ts'
import { Ceremony, type KnownOpener } from './ceremony.tsx'
import { OpenersTable } from './openers-table.tsx'
import { ShareForm } from './share-forms.tsx'

export interface SealView {
  seal: z.output<typeof SealOut>
  known: readonly KnownOpener[]
  /** Whether the caller may hold the ceremony now. */
  leads: boolean
  draft: boolean
  demo: boolean
  done: string | undefined
  attempt: Attempt | undefined
}

const doneWords: Readonly<Record<string, string>> = {
  lavet: 'Seglet er lavet. Hold nu prøven med åbnerne.',
  givet: 'Din andel er givet.',
  proevet: 'Prøven er holdt: det opdigtede tilbud blev forseglet og åbnet.',
}

/** The tender's seal: who can open, whether it was tried, and the ceremony itself. */
export function SealBody(view: SealView) {
  const { seal, leads, draft, demo, done, attempt } = view
  const words = done === undefined ? undefined : doneWords[done]
  const rehearsal = draft ? seal.own.find((o) => o.envelopes === 'rehearsal' && !o.given) : undefined
  return (
    <>
      <Errors attempt={attempt} />
      {words === undefined ? null : <Notice kind="success" live heading={words} />}
      <Heading
        kicker={seal.title}
        title="Segl"
        state={state(seal)}
        lead="Tilbud forsegles med en nøgle, som ingen har alene. Åbnerne har hver sin andel, og flere skal være sammen om at åbne."
      />
      {seal.k === null ? (
        <p>Der er ikke lavet et segl. Uden segl kan udbuddet ikke tage imod tilbud her.</p>
      ) : (
        <Made {...view} />
      )}
      {rehearsal ? (
        <>
          <h2>Prøven</h2>
          <ShareForm {...{ tender: seal.tender, own: rehearsal, demo, back: 'segl', attempt }} />
        </>
      ) : null}
      {leads ? <Ceremony {...view} /> : null}
    </>
  )
}

function state({ k, rehearsed }: SealView['seal']) {
  if (k === null) return <State tone="waiting">Mangler</State>
  return rehearsed ? <State tone="good">Lavet og prøvet</State> : <State tone="waiting">Lavet, ikke prøvet</State>
}

function Made({ seal, leads }: SealView) {
  const gave = seal.openers.filter((o) => o.given.includes('rehearsal')).length
  const ready = leads && seal.rehearsed === null && gave >= (seal.k ?? 0)
  return (
    <>
      <p class="prose">
        {seal.k} af {seal.openers.length} åbnere skal til. Seglet er lavet {instantWords(seal.madeAt ?? '')}
        {seal.rehearsed ? `, og prøven er holdt ${instantWords(seal.rehearsed.at)}` : ''}.
      </p>
      <OpenersTable openers={seal.openers} sets={['rehearsal']} />
      {ready ? (
        <form method="post" action={tenderHref(seal.tender, '/segl/proeve')}>
          <FormKey />
          <SubmitButton>Hold prøven med et opdigtet tilbud</SubmitButton>
        </form>
      ) : null}
    </>
  )
}
