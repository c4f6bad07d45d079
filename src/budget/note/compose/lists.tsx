import { formatKroner } from '../../../kernel/money.ts'
import { Select, TextArea, TextField, type Choice } from '../../../platform/web/ui/index.ts'
import type { Draft, GroupName } from './draft.ts'
import type { Wrong } from './grid-field.tsx'
import { staffingOere } from './posts.ts'

export interface PartProps {
  draft: Draft
  wrong: Wrong
  action: string
}

/** A field of the form: kept as it was typed, with what is wrong beside it. */
export function field({ draft, wrong }: PartProps, name: string) {
  return { name, value: draft.facts[name] ?? '', error: wrong.get(name) }
}

interface RemoveProps {
  what: string
  button: string
  action: string
  said?: string
}

export function Remove({ what, button, action, said = 'Fjern' }: RemoveProps) {
  return (
    <button type="submit" class="note-tiny" name="_do" value={button} formaction={action}>
      {said}
      <span class="sr-only"> {what}</span>
    </button>
  )
}

function Add({ button, action, children }: { button: string; action: string; children: string }) {
  return (
    <button type="submit" class="button button-secondary" name="_do" value={button} formaction={action}>
      {children}
    </button>
  )
}

interface GroupSpec {
  group: GroupName
  heading: string
  hint: string
  one: string
  add: string
}

const groups: Record<GroupName, GroupSpec> = {
  i: {
    group: 'i',
    heading: 'Måltal',
    hint: 'Et mål er et spænd. Det deles kun på år, hvis du selv skriver et år.',
    one: 'Måltal',
    add: 'Tilføj måltal',
  },
  s: {
    group: 's',
    heading: 'Stillinger',
    hint: 'Årsværk gange pris er beløbet om året. Vælg den række, beløbet skal stå i.',
    one: 'Stilling',
    add: 'Tilføj stilling',
  },
  p: {
    group: 'p',
    heading: 'Tidligere notater',
    hint: 'De notater, dette afløser eller bygger på.',
    one: 'Tidligere notat',
    add: 'Tilføj tidligere notat',
  },
  x: {
    group: 'x',
    heading: 'Tekst',
    hint: 'Notatets afsnit i den rækkefølge, de skal stå.',
    one: 'Afsnit',
    add: 'Tilføj afsnit',
  },
}

const labels: Record<string, string> = {
  'i.name': 'Indikator',
  'i.unit': 'Enhed',
  'i.low': 'Fra',
  'i.high': 'Til',
  'i.year': 'År',
  's.label': 'Stilling',
  's.posts': 'Årsværk',
  's.price': 'Pris pr. årsværk om året, kr.',
  'p.code': 'Notatets kode',
  'p.label': 'Notatets navn',
  'p.says': 'Hvad det siger',
  'x.heading': 'Overskrift',
  'x.text': 'Tekst',
}

const short = new Set(['i.unit', 'i.low', 'i.high', 'i.year', 's.posts', 's.price', 'p.code'])

export function Group({ group, ...part }: PartProps & { group: GroupName }) {
  const spec = groups[group]
  const where = `${part.action}#${group}`
  return (
    <section id={group} class="note-group">
      <h2>{spec.heading}</h2>
      <p class="form-hint">{spec.hint}</p>
      {part.draft.groups[group].map((row, i) => (
        <fieldset class="note-card">
          <legend class="form-label">
            {spec.one} {i + 1}
          </legend>
          <div class="note-fields">
            {Object.keys(row).map((f) => (
              <GroupField {...part} group={group} at={i} field={f} />
            ))}
          </div>
          {group === 's' ? <Yearly {...part} at={i} /> : null}
          <Remove what={`${spec.one.toLowerCase()} ${i + 1}`} button={`${group}-.${i}`} action={where} />
        </fieldset>
      ))}
      <Add button={`${group}+`} action={where}>
        {spec.add}
      </Add>
    </section>
  )
}

function GroupField({
  draft,
  wrong,
  group,
  at,
  field: f,
}: PartProps & { group: GroupName; at: number; field: string }) {
  const key = `${group}.${f}`
  const name = `${group}.${at}.${f}`
  const props = { name, label: labels[key] ?? f, value: draft.groups[group][at]?.[f] ?? '', error: wrong.get(name) }
  if (key === 's.row')
    return (
      <Select
        {...props}
        label="Række, beløbet står i"
        choices={withChosen(rowChoices(draft), props.value)}
        empty="Ingen række"
      />
    )
  if (key === 'x.text') return <TextArea {...props} rows={6} />
  return <TextField {...props} width={short.has(key) ? 's' : undefined} />
}

/** What is chosen stays a choice, also when a program gave one the list does not have. */
export function withChosen(choices: readonly Choice[], chosen: string | undefined): readonly Choice[] {
  if (!chosen || choices.some(({ value }) => value === chosen)) return choices
  return [...choices, { value: chosen, label: chosen }]
}

function rowChoices({ tables }: Draft): Choice[] {
  return tables.flatMap((table, t) =>
    table.words
      ? []
      : table.rows.flatMap((row, r) =>
          row.kind === 'line'
            ? [{ value: `${table.id}/${row.id}`, label: `Tabel ${t + 1}, række ${r + 1}: ${row.label || 'uden navn'}` }]
            : [],
        ),
  )
}

function Yearly({ draft, at, action }: PartProps & { at: number }) {
  const row = draft.groups.s[at] ?? {}
  const oere = staffingOere(row)
  if (oere === undefined) return null
  return (
    <p class="note-yearly">
      <span>{formatKroner(oere)} om året</span>
      {row['row'] ? (
        <button type="submit" class="note-tiny" name="_do" value={`stilling.${at}`} formaction={`${action}#tabel-1`}>
          Sæt beløbet i rækken
        </button>
      ) : null}
    </p>
  )
}
