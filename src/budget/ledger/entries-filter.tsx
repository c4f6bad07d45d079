import { Hidden, NumberField, Select, SubmitButton, TextField, type FieldError } from '../../platform/web/ui/index.ts'
import { accountWords, entryKinds } from './addresses.ts'
import { kindWords } from './entries.view.ts'

interface FilterProps {
  /** The address's parameters as written, kept in the form. */
  written: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  agreements: readonly { code: string; name: string }[]
  lines: readonly { id: string; name: string }[]
}

/** The filters, as the address carries them. A cut and a cause are kept, never typed. */
export function EntriesFilter({ written, errors, agreements, lines }: FilterProps) {
  const of = (name: string) => ({
    name,
    value: written[name] ?? '',
    error: errors.find((e) => e.name === name)?.message,
  })
  const open = errors.length > 0 || !filters.some((name) => written[name])
  return (
    <details class="details" open={open}>
      <summary class="details-summary">Vælg posteringer</summary>
      <form method="get" action="/budget/posteringer" class="filters" aria-label="Vælg posteringer">
        {written['verden'] === undefined ? null : <Hidden name="verden" value={written['verden']} />}
        {written['til'] === undefined ? null : <Hidden name="til" value={written['til']} />}
        {written['aarsag'] === undefined ? null : <Hidden name="aarsag" value={written['aarsag']} />}
        <Select
          {...of('aftale')}
          label="Aftale"
          empty="Alle"
          choices={agreements.map((a) => ({ value: a.code, label: a.name }))}
        />
        <NumberField {...of('delaftale')} label="Delaftale" whole />
        <Select
          {...of('linje')}
          label="Bevilling"
          empty="Alle"
          choices={lines.map((l) => ({ value: l.id, label: l.name }))}
        />
        <NumberField {...of('aar')} label="Bevillingsår" whole />
        <Select
          {...of('art')}
          label="Art"
          empty="Alle"
          choices={entryKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
        />
        <TextField {...of('maaned')} label="Måned (2026-08)" />
        <Select {...of('konto')} label="Konto" empty="Alle" choices={accounts} />
        <SubmitButton kind="secondary">Vis</SubmitButton>
      </form>
    </details>
  )
}

const accounts = [
  { value: accountWords.lot, label: 'Delaftalernes' },
  { value: accountWords.year, label: 'Bevillingernes' },
]

/** Who comes by a figure's door has chosen already. */
const filters = ['aftale', 'delaftale', 'linje', 'aar', 'art', 'maaned', 'konto', 'aarsag']
