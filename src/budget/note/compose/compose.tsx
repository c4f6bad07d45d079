import { FormKey } from '../../../platform/web/pages.tsx'
import {
  ErrorSummary,
  fieldId,
  Heading,
  Hidden,
  Notice,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Choice,
  type FieldError,
} from '../../../platform/web/ui/index.ts'
import type { Draft } from './draft.ts'
import type { Difference } from './differences.ts'
import { field, Group, type PartProps } from './lists.tsx'
import { MoreTables, Table } from './tables.tsx'
import { Theirs } from './theirs.tsx'
import { TickList } from './ticks.tsx'

export interface ComposeProps {
  draft: Draft
  action: string
  /** Where "Fortryd" leads. */
  back: string
  title: string
  lead: string
  errors?: readonly FieldError[]
  errorHeading?: string | undefined
  /** What is kept all the same and should be looked at, with its field. */
  warnings?: readonly FieldError[]
  done?: string | undefined
  /** What another saved meanwhile, beside what is written here. */
  theirs?: { version: number; differences: readonly Difference[] } | undefined
  /** The note stands already: its code is settled. */
  settled: boolean
  /** Written and not yet saved: leaving asks first. */
  unsaved: boolean
  committees: readonly Choice[]
  suggestions: Readonly<Record<'omraader' | 'udvalg' | 'bevillinger', readonly string[]>>
}

/** The whole note as one form. Without JavaScript every change of its shape goes round the server, with everything typed kept. */
export function ComposeForm(props: ComposeProps) {
  const { draft, action, errors = [], theirs } = props
  const wrong = new Map(errors.flatMap(({ name, message }) => (name === undefined ? [] : [[name, message] as const])))
  const part: PartProps = { draft, wrong, action }
  return (
    <>
      <ErrorSummary errors={errors} heading={props.errorHeading} />
      <Heading kicker="Budgetnotat" title={props.title} lead={props.lead} />
      {theirs === undefined ? null : <Theirs {...theirs} />}
      <Told {...props} />
      <form method="post" action={action} class="note-form" data-note-form={props.unsaved ? 'unsaved' : 'saved'}>
        <button type="submit" class="sr-only" name="_do" value="regn" tabindex={-1} aria-hidden="true">
          Regn sammen
        </button>
        <FormKey />
        <Hidden name="version" value={draft.facts['version'] ?? ''} />
        <Facts {...props} part={part} />
        {draft.tables.map((table, at) => (
          <Table table={table} at={at} part={part} />
        ))}
        <MoreTables {...part} none={draft.tables.length === 0} />
        <Group {...part} group="s" />
        <Where {...part} />
        <Risk {...part} />
        <Group {...part} group="i" />
        <Group {...part} group="p" />
        <Group {...part} group="x" />
        <div class="form-acts note-save">
          <SubmitButton>{theirs === undefined ? 'Gem notatet' : 'Gem mit alligevel'}</SubmitButton>
          <a href={props.back}>Fortryd</a>
        </div>
      </form>
      <Suggestions lists={props.suggestions} />
    </>
  )
}

function Told({ done, warnings = [] }: ComposeProps) {
  return (
    <>
      {done === undefined ? null : <Notice kind="success" heading={done} live />}
      {warnings.length === 0 ? null : (
        <Notice kind="warning" heading="Se efter">
          <ul>
            {warnings.map(({ name, message }) => (
              <li>{name === undefined ? message : <a href={`#${fieldId(name)}`}>{message}</a>}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function Facts({ part, settled, committees }: ComposeProps & { part: PartProps }) {
  return (
    <section class="note-facts" aria-label="Om notatet">
      {settled ? (
        <Hidden name="code" value={part.draft.facts['code'] ?? ''} />
      ) : (
        <TextField
          {...field(part, 'code')}
          label="Notatets kode"
          hint="Fx BI105. Den kan ikke ændres bagefter."
          width="s"
          maxlength={80}
        />
      )}
      <TextField {...field(part, 'title')} label="Titel" maxlength={400} width="l" />
      <div class="note-fields">
        <TextField {...field(part, 'priceLevel')} label="Prisniveau" hint="Året, priserne er i." width="xs" optional />
        <TextField {...field(part, 'administration')} label="Forvaltning" width="m" optional />
        <TextField {...field(part, 'requestedBy')} label="Bestilt af" hint="Fx et parti." width="m" optional />
        <TextField {...field(part, 'package')} label="Pakke" hint="Hvis notatet er del af en." width="m" optional />
      </div>
      <Select
        {...field(part, 'releaseBy')}
        label="Udvalg, der skal frigive pengene"
        choices={committees}
        empty="Intet udvalg"
      />
      <TextArea
        {...field(part, 'partners')}
        label="Andre forvaltninger og parter"
        hint="Én pr. linje."
        rows={2}
        optional
      />
    </section>
  )
}

function Where(part: PartProps) {
  return (
    <section>
      <h2>Hvor og hvad</h2>
      <Radios
        {...field(part, 'citywide')}
        label="Gælder notatet hele byen?"
        choices={[
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej, de bydele, der er sat flueben ved' },
        ]}
      />
      <TickList {...part} list="d" label="Bydele" hint="Sæt flueben ved dem, notatet gælder." addLabel="Flere bydele" />
      <TextField
        {...field(part, 'address')}
        label="Adresse"
        hint="Hvis pengene bruges ét sted."
        maxlength={400}
        optional
      />
      <TextField
        {...field(part, 'categoryHeading')}
        label="Kategoriernes overskrift"
        hint="Fx Hvad handler notatet om?"
        optional
      />
      <TickList
        {...part}
        list="k"
        label="Kategorier"
        hint="Dem kommunens cirkulære nævner."
        addLabel="Flere kategorier"
      />
      <TickList
        {...part}
        list="h"
        label="Høring og samarbejde"
        hint="Flueben betyder, at de er hørt."
        addLabel="Flere, der skal høres"
      />
    </section>
  )
}

function Risk(part: PartProps) {
  return (
    <section>
      <h2>Risiko</h2>
      <TextField
        {...field(part, 'risk')}
        label="Risikovurdering"
        hint="Fx lav, mellem eller høj."
        maxlength={1000}
        optional
      />
      <TextArea {...field(part, 'riskReasons')} label="Grunde" hint="Én pr. linje." rows={3} optional />
    </section>
  )
}

function Suggestions({ lists }: { lists: ComposeProps['suggestions'] }) {
  return (
    <>
      {Object.entries(lists).map(([id, words]) => (
        <datalist id={id}>
          {words.map((word) => (
            <option value={word}></option>
          ))}
        </datalist>
      ))}
    </>
  )
}
