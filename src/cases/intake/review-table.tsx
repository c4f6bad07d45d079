import { Checkbox, fieldId, Hidden, TextField } from '../../platform/web/ui/index.ts'
import { rowKindNames } from './draft.view.ts'
import { lists, rowsOf } from './form.ts'
import { numbersUnder } from './form-table.ts'
import type { Part } from './review-part.ts'
import { Fold, valueOf, Where } from './review-parts.tsx'

/** Each table as a grid of small fields, each row with the line it was read from. */
export function Tables({ part }: { part: Part }) {
  const indexes = numbersUnder(part.values, lists.tables.path)
  if (indexes.length === 0) return null
  return (
    <>
      <h2>Tabeller</h2>
      <p class="soft">
        Tal i 1.000 kr. En streg (–), et 0 og et tomt felt er tre forskellige ting. Felter med stiplet kant er sluttet
        af summerne.
      </p>
      {indexes.map((i) => (
        <Table part={part} i={i} />
      ))}
    </>
  )
}

function Table({ part, i }: { part: Part; i: number }) {
  const at = `${lists.tables.path}.${i}`
  const get = (field: string) => part.values[`${at}.${field}`] ?? ''
  const years = get('years').split(' ').filter(Boolean)
  const columns = numbersUnder(part.values, `${at}.columns`)
  const heads = years.length > 0 ? years : columns.map((j) => get(`columns.${j}`))
  const no = get('printedNumber')
  const keep = rowsOf(part.values, lists.tables).includes(i)
  return (
    <Fold title={`Tabel ${no || 'uden nummer'}: ${get('caption')}`} open>
      <Checkbox name={`${at}.keep`} value="ja" checked={keep} label="Tag tabellen med" />
      <TextField
        {...valueOf(part, `${at}.caption`)}
        label="Overskrift"
        hint={<Where part={part} what={`table ${get('id')}`} />}
        width="l"
      />
      <TextField {...valueOf(part, `${at}.priceLevelLabel`)} label="Pris- og lønniveau" width="s" optional />
      {['id', 'printedNumber', 'years'].map((f) =>
        get(f) === '' ? null : <Hidden name={`${at}.${f}`} value={get(f)} />,
      )}
      {columns.map((j) => (
        <Hidden name={`${at}.columns.${j}`} value={get(`columns.${j}`)} />
      ))}
      <div class="table--responsive-scroll" role="region" aria-label={`Tabel: ${get('caption')}`} tabindex={0}>
        <table class="table review-grid">
          <caption class="sr-only">{get('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">Række</th>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
              {years.length > 0 ? <th scope="col">I alt</th> : null}
              <th scope="col">Slags</th>
            </tr>
          </thead>
          {numbersUnder(part.values, `${at}.rows`).map((r) => (
            <GridRow part={part} at={`${at}.rows.${r}`} heads={heads} amounts={years.length > 0} table={get('id')} />
          ))}
        </table>
      </div>
    </Fold>
  )
}

interface RowProps {
  part: Part
  at: string
  heads: readonly string[]
  amounts: boolean
  table: string
}

const carried = ['id', 'of', 'area', 'committee', 'appropriation', 'incomeOrExpense', 'remark']

function GridRow({ part, at, heads, amounts, table }: RowProps) {
  const get = (field: string) => part.values[`${at}.${field}`] ?? ''
  const kind = get('kind') || 'line'
  return (
    <tbody>
      <tr>
        <td>
          <Input part={part} name={`${at}.label`} label="Rækkens navn" />
          {carried.map((f) => (get(f) === '' ? null : <Hidden name={`${at}.${f}`} value={get(f)} />))}
        </td>
        {heads.map((head, c) => (
          <td>
            <Input
              part={part}
              name={`${at}.cells.${c}`}
              label={`${get('label')}, ${head}`}
              concluded={get(`was.${c}`) !== '' && get(`was.${c}`) === get(`cells.${c}`)}
              amount={amounts}
            />
            {get(`was.${c}`) === '' ? null : <Hidden name={`${at}.was.${c}`} value={get(`was.${c}`)} />}
          </td>
        ))}
        {amounts ? (
          <td>
            <Input part={part} name={`${at}.printedTotal`} label={`${get('label')}, i alt`} amount />
          </td>
        ) : null}
        <td>
          <select class="form-select" name={`${at}.kind`} aria-label={`${get('label')}, slags`}>
            {Object.entries(rowKindNames).map(([value, name]) => (
              <option value={value} selected={value === kind}>
                {name}
              </option>
            ))}
          </select>
        </td>
      </tr>
      <tr class="review-original">
        <td colspan={heads.length + (amounts ? 3 : 2)}>
          <Where part={part} what={`table ${table} row ${get('id')}`} />
        </td>
      </tr>
    </tbody>
  )
}

interface InputProps {
  part: Part
  name: string
  label: string
  concluded?: boolean
  amount?: boolean
}

function Input({ part, name, label, concluded, amount }: InputProps) {
  const { value, error } = valueOf(part, name)
  const classes = ['form-input', amount === true ? 'num' : 'words', concluded === true ? 'concluded' : ''].filter(
    Boolean,
  )
  return (
    <>
      <input
        type="text"
        id={fieldId(name)}
        name={name}
        value={value}
        class={classes.join(' ')}
        aria-label={concluded === true ? `${label} (sluttet af summerne)` : label}
        aria-invalid={error === undefined ? undefined : 'true'}
        autocomplete="off"
      />
      {error === undefined ? null : <span class="form-error-message">{error}</span>}
    </>
  )
}
