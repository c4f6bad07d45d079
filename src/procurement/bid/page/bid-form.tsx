import { Errors, fieldOf, FormKey, type Attempt } from '../../../platform/web/pages.tsx'
import {
  Checkbox,
  FileField,
  Hidden,
  Notice,
  NumberField,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../platform/web/ui/index.ts'
import type { Asked } from '../content/asked.ts'
import { DraftPart } from './draft-part.tsx'

export interface BidFormView {
  tender: string
  supplier: string
  asked: Asked
  seals: readonly { envelopes: string; recipient: string }[]
  replaces: string | undefined
  attempt: Attempt | undefined
}

/** One form, sealed by the browser's part; without it a bid can be uploaded sealed, or knowingly be sealed on arrival. */
export function BidForm(view: BidFormView) {
  const { tender, supplier, asked, seals, replaces, attempt } = view
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
      <Files kind="qualification" hint="Fx sikkerhedspolitik og forsikring." />
      {asked.lots.map((lot) => (
        <LotPart {...{ lot, asked, attempt }} />
      ))}
      <Files kind="quality" hint="Bilag til jeres svar på kvalitet. Skriv ikke priser her." />
      <div data-sealed-here hidden>
        <p>Tilbuddet forsegles her i din browser. Kommunen kan først læse det, når åbnerne åbner det sammen.</p>
        <progress max={100} value={0} hidden aria-label="Så meget af tilbuddet er sendt" />
        <SubmitButton>{replaces === undefined ? 'Forsegl og aflevér' : 'Forsegl og erstat'}</SubmitButton>
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

/** A ticked box is kept ticked when the form comes back. */
function box(attempt: Attempt | undefined, name: string) {
  const error = attempt?.errors.find((e) => e.name === name)?.message
  return { name, error, checked: attempt?.values[name] !== undefined }
}

function Together({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <Radios
        {...fieldOf(attempt, 'sammen', 'alone')}
        label="Byder I alene eller sammen med andre?"
        hint="Et konsortium hæfter sammen for hele aftalen. En underleverandør løser en del for jer, og I hæfter."
        choices={[
          { value: 'alone', label: 'Alene' },
          { value: 'consortium', label: 'I et konsortium' },
          { value: 'subcontractor', label: 'Med underleverandører' },
        ]}
      />
      <TextArea
        {...fieldOf(attempt, 'partnere')}
        label="Hvem byder I sammen med?"
        hint="Én på hver linje: navnet, en tankestreg og det, de løser. Fx: Værkstedet – praktikpladser"
        rows={3}
        optional
      />
    </>
  )
}

interface LotProps {
  lot: Asked['lots'][number]
  asked: Asked
  attempt: Attempt | undefined
}

function LotPart({ lot, asked, attempt }: LotProps) {
  const { no, title } = lot
  return (
    <>
      <h3>
        Delaftale {no}: {title}
      </h3>
      <Checkbox {...box(attempt, `delaftale-${no}`)} label={`Vi byder på delaftale ${no}`} />
      {asked.criteria.map((c) => (
        <TextArea {...fieldOf(attempt, `svar-${no}-${c.id}`)} label={c.title} rows={8} optional />
      ))}
      <NumberField
        {...fieldOf(attempt, `pris-${no}`)}
        label={`Jeres pris for delaftale ${no}`}
        hint="Samlet pris uden moms. Den lægges i sin egen kuvert."
        width="m"
        suffix="kr."
        optional
      />
    </>
  )
}

function Files({ kind, hint }: { kind: 'qualification' | 'quality'; hint: string }) {
  return (
    <>
      {[1, 2, 3].map((n) => (
        <FileField name={`bilag-${kind}-${n}`} label={`Bilag ${n}`} hint={n === 1 ? hint : undefined} optional />
      ))}
    </>
  )
}
