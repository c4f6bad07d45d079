import type { z } from 'zod'
import { Errors, fieldOf, FormKey, type Attempt } from '../../../platform/web/pages.tsx'
import { Facts, Heading, Hidden, Notice, SubmitButton, TextArea } from '../../../platform/web/ui/index.ts'
import type { Phase } from '../../tender/phase.ts'
import { instantWords, tenderHref } from '../../tender/tender.view.ts'
import type { showOpening } from '../opening/show-opening.acts.ts'
import { OpenersTable } from './openers-table.tsx'
import { ProtocolPart } from './protocol-part.tsx'
import { setWords, ShareForm } from './share-forms.tsx'

export type OpeningView = z.output<(typeof showOpening)['output']> & {
  own: boolean
  phase: Phase
  dueAt: string | undefined
  demo: boolean
  mayOpen: boolean
  done: string | undefined
  attempt: Attempt | undefined
}

const doneWords: Readonly<Record<string, string>> = {
  givet: 'Din andel er givet.',
  aabnet: 'Kuverterne er åbnet. Protokollen står nedenfor.',
  lukket: 'Antal tilbud og loggens rod er offentliggjort.',
}

/** The opening: number and root, shares given, the opening itself, and the protocols. */
export function OpeningBody(view: OpeningView) {
  const { seal, checkpoint, protocols, done, attempt, phase, dueAt } = view
  const words = done === undefined ? undefined : doneWords[done]
  const waits = phase === 'draft' || phase === 'open'
  return (
    <>
      <Errors attempt={attempt} />
      {words === undefined ? null : <Notice kind="success" live heading={words} />}
      <Heading
        kicker={seal.title}
        title="Åbning"
        lead={
          waits
            ? `Ingen kan åbne før fristen${dueAt === undefined ? '' : `, ${instantWords(dueAt)}`}.`
            : 'Tilbuddene åbnes af flere sammen: først egnethed og kvalitet, og pris, når kvaliteten er låst.'
        }
      />
      {checkpoint ? <Checkpoint {...{ checkpoint, tender: seal.tender }} /> : null}
      {checkpoint === null && !waits && view.own ? <CloseLog tender={seal.tender} /> : null}
      {seal.k === null ? (
        <p>Udbuddet har intet segl.</p>
      ) : (
        <OpenersTable openers={seal.openers} sets={['quality', 'price']} />
      )}
      {waits || seal.k === null || !view.own ? null : <Turns {...view} />}
      {protocols.map((p) => (
        <ProtocolPart protocol={p} />
      ))}
    </>
  )
}

function Checkpoint({ checkpoint, tender }: { checkpoint: NonNullable<OpeningView['checkpoint']>; tender: string }) {
  const items = [
    { label: 'Tilbud, der gælder', value: String(checkpoint.bids) },
    {
      label: 'Blade i loggen',
      value: String(checkpoint.size),
      note: 'Erstatninger og tilbagetrækninger er også blade.',
    },
    { label: 'Loggens rod', value: <code>{checkpoint.root}</code> },
    {
      label: 'Offentliggjort',
      value: instantWords(checkpoint.at),
      note: <a href={tenderHref(tender, '/kvittering')}>Som alle ser det</a>,
    },
  ]
  return <Facts items={items} />
}

function CloseLog({ tender }: { tender: string }) {
  return (
    <form method="post" action={tenderHref(tender, '/aabning/luk')}>
      <FormKey />
      <SubmitButton>Offentliggør antal og rod</SubmitButton>
    </form>
  )
}

/** One turn at a time: what is opened is opened; price comes when the phase allows. */
function Turns(view: OpeningView) {
  const { seal, protocols, demo, attempt } = view
  const turn = protocols.some((p) => p.opens === 'quality') ? 'price' : 'quality'
  if (protocols.some((p) => p.opens === turn)) return null
  if (turn === 'price' && view.phase !== 'locked')
    return <p>Priserne kan åbnes, når bedømmelsen af kvaliteten er låst.</p>
  const own = seal.own.find((o) => o.envelopes === turn)
  const given = seal.openers.filter((o) => o.given.includes(turn)).length
  return (
    <>
      <h2>Åbn {setWords[turn]}</h2>
      <p>
        {given} af de {seal.k} andele, der skal til, er givet.
      </p>
      {own && !own.given ? <ShareForm {...{ tender: seal.tender, own, demo, back: 'aabning', attempt }} /> : null}
      {view.mayOpen && given >= (seal.k ?? 0) ? (
        <form method="post">
          <FormKey />
          <Hidden name="envelopes" value={turn} />
          {attempt?.refusal.rule === 'SEALED-BID' ? (
            <TextArea
              {...fieldOf(attempt, 'although')}
              label="Hvorfor åbnes der alligevel?"
              hint="Kun når den beskadigede kuvert ikke kan hentes fra en sikkerhedskopi. Grunden står i protokollen."
              optional
            />
          ) : null}
          <SubmitButton>Åbn {setWords[turn]}</SubmitButton>
        </form>
      ) : null}
    </>
  )
}
