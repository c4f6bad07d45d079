import { Errors, fieldOf, FormKey, type Attempt } from '../../../platform/web/pages.tsx'
import { Checkbox, Hidden, Notice, SubmitButton, TextArea, TextField } from '../../../platform/web/ui/index.ts'
import type { Asked } from '../content/asked.ts'
import { box, Files, LotPart, Together } from './bid-fields.tsx'
import { DraftPart } from './draft-part.tsx'
import { OwnPicks, type OwnDocument } from './own-picks.tsx'

export interface BidFormView {
  tender: string
  supplier: string
  asked: Asked
  seals: readonly { envelopes: string; recipient: string }[]
  replaces: string | undefined
  documents: readonly OwnDocument[]
  attempt: Attempt | undefined
}

/** One form, sealed by the browser's part; without it a bid can be uploaded sealed, or knowingly be sealed on arrival. */
export function BidForm(view: BidFormView) {
  const { tender, supplier, asked, seals, replaces, documents, attempt } = view
  const data = JSON.stringify({ tender, supplier, asked, seals, replaces })
  return (
    <form method="post" enctype="multipart/form-data" data-bid-form={data}>
      <Errors attempt={attempt} />
      <div data-problems tabindex={-1} />
      <FormKey />
      <Hidden name="_salt" value={crypto.randomUUID()} />
      {replaces === undefined ? null : <Hidden name="replaces" value={replaces} />}
      <DraftPart />
      <h3>Egnethed</h3>
      <Together attempt={attempt} />
      {asked.requirements.map((r) => (
        <>
          <Checkbox {...box(attempt, `krav-${r.id}`)} label={`Vi opfylder: ${r.title}`} hint={r.text} />
          <TextArea {...fieldOf(attempt, `kravtekst-${r.id}`)} label="Hvordan?" hint={r.proof} rows={3} optional />
        </>
      ))}
      {asked.selfDeclaration ? (
        <Checkbox
          {...box(attempt, 'tro')}
          label="Vi erklærer, at ingen af udbuddets udelukkelsesgrunde gælder os"
          hint="Beviser hentes hos vinderen, før der tildeles."
        />
      ) : null}
      <TextField {...fieldOf(attempt, 'kontakt')} label="Hvem kan kommunen kontakte hos jer?" optional />
      <OwnPicks documents={documents} attempt={attempt} />
      <Files kind="qualification" hint="Fx sikkerhedspolitik og forsikring." />
      {asked.lots.map((lot) => (
        <LotPart {...{ lot, asked, attempt }} />
      ))}
      <Files kind="quality" hint="Bilag til jeres svar på kvalitet. Skriv ikke priser her." />
      <div data-sealed-here hidden>
        <p>Tilbuddet forsegles her i din browser. Kommunen kan først læse det, når åbnerne åbner det sammen.</p>
        <progress max={100} value={0} hidden aria-label="Så meget af tilbuddet er sendt" />
        <SealButton replaces={replaces !== undefined} />
      </div>
      <noscript>
        <Notice kind="warning" heading="Din browser kan ikke forsegle tilbuddet">
          Brug hellere de forseglede filer nederst på siden. Sender du formularen her, læser kommunens server tilbuddet
          i det øjeblik, det forsegles. Det gemmes ikke, men det er svagere, og det står på kvitteringen.
        </Notice>
        <Checkbox name="svagere" id="felt-svagere" label="Jeg ved det, og vil alligevel aflevere sådan" />
        <SubmitButton kind="secondary">Lad serveren forsegle</SubmitButton>
      </noscript>
    </form>
  )
}

/** Disabled until the browser's part has taken hold: the return key must not send an unsealed bid where it failed to load. */
function SealButton({ replaces }: { replaces: boolean }) {
  return (
    <button type="submit" class="button button-primary" disabled>
      {replaces ? 'Forsegl og erstat' : 'Forsegl og aflevér'}
    </button>
  )
}
