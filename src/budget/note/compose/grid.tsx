import { grouped, sumText } from './cell.ts'
import { emptyRow, type DraftRow, type DraftTable } from './draft.ts'
import { Choice, Input, type Wrong } from './grid-field.tsx'
import { Ends } from './grid-ends.tsx'
import { amountsIn, total, type DraftKind } from './sums.ts'

export const wordColumns = [
  { field: 'area', label: 'Styringsområde', list: 'omraader' },
  { field: 'committee', label: 'Udvalg', list: 'udvalg' },
  { field: 'appropriation', label: 'Bevilling', list: 'bevillinger' },
  { field: 'administration', label: 'Forvaltning', list: undefined },
  { field: 'lot', label: 'Delaftale', list: undefined },
  { field: 'remark', label: 'Bemærkning', list: undefined },
] as const

interface GridProps {
  table: DraftTable
  /** The table's place in the form, from 0. */
  at: number
  wrong: Wrong
  /** Where its buttons send the form. */
  action: string
}

/** One table as rows of labelled fields: a form without JavaScript, a spreadsheet with it (note-grid.client.ts). */
export function NoteGrid({ table, at, wrong, action }: GridProps) {
  const sums = amountsIn(table.rows, table.heads.length)
  const named = table.caption || `Tabel ${at + 1}`
  const row = (r: DraftRow, i: number) => (
    <Row row={r} i={i} sums={sums[i] ?? []} table={table} at={at} wrong={wrong} action={action} />
  )
  return (
    <div class="note-grid" data-note-grid={String(at)} data-words={table.words ? 'ja' : undefined}>
      <div class="table--responsive-scroll" role="region" aria-label={`Tabel: ${named}`} tabindex={0}>
        <table class="table table--compact">
          <caption class="sr-only">{named}</caption>
          <thead>
            <tr>
              <th scope="col">Række</th>
              <th scope="col">{table.words ? 'Hvad' : 'Aktivitet, 1.000 kr.'}</th>
              {table.heads.map((head, c) => (
                <Head head={head} c={c} table={table} at={at} wrong={wrong} action={action} />
              ))}
              {table.words ? null : (
                <th scope="col" class="num">
                  I alt
                </th>
              )}
              {wordColumns.map(({ label }) => (
                <th scope="col">{label}</th>
              ))}
              <th scope="col">U/I</th>
              <th scope="col">Stilling</th>
              <th scope="col">Sum af rækker</th>
              <th scope="col">Tom sum</th>
              <th scope="col">Flyt og fjern</th>
            </tr>
          </thead>
          <tbody>{table.rows.map(row)}</tbody>
        </table>
      </div>
      <template>{row({ ...emptyRow(table.heads.length) }, table.rows.length)}</template>
      <p class="note-grid-said" role="status"></p>
    </div>
  )
}

interface HeadProps extends GridProps {
  head: string
  c: number
}

function Head({ head, c, table, at, wrong, action }: HeadProps) {
  const name = `t.${at}.y.${c}`
  const what = table.words ? `Kolonne ${c + 1}, overskrift` : `År i kolonne ${c + 1}`
  return (
    <th scope="col" class={table.words ? undefined : 'num'}>
      <Input name={name} value={head} label={what} wrong={wrong} class={table.words ? 'note-words' : 'note-year'} />
      {table.heads.length < 2 ? null : (
        <button
          type="submit"
          class="note-tiny"
          name="_do"
          value={`aar-.${at}.${c}`}
          formaction={`${action}#tabel-${at + 1}`}
        >
          Fjern<span class="sr-only"> {head || what}</span>
        </button>
      )}
    </th>
  )
}

interface RowProps extends GridProps {
  row: DraftRow
  i: number
  sums: readonly number[]
}

function Row(props: RowProps) {
  const { row, i, sums, table, at, wrong } = props
  const name = `t.${at}.r.${i}`
  const no = `Række ${i + 1}`
  const isSum = row.kind !== 'line'
  return (
    <tr class={isSum ? row.kind : undefined}>
      <td class="note-kind">
        <input type="hidden" name={`${name}.id`} value={row.id} />
        <span class="note-no">{i + 1}</span>
        <Choice name={`${name}.kind`} label={`${no}, art`} value={row.kind} choices={kinds} />
      </td>
      <th scope="row">
        <Input
          name={`${name}.label`}
          value={row.label}
          label={`${no}, aktivitet`}
          wrong={wrong}
          class="note-label"
          cell="label"
          maxlength={300}
        />
      </th>
      {row.cells.map((typed, c) => (
        <Cell {...props} typed={typed} c={c} sum={sums[c] ?? 0} />
      ))}
      {table.words ? null : (
        <td class="num">
          <output class="note-sum" data-cell="total" aria-label={`${no}, i alt`}>
            {grouped(total(sums))}
          </output>
        </td>
      )}
      {wordColumns.map(({ field, label, list }) => (
        <td>
          <Input
            name={`${name}.${field}`}
            value={row[field]}
            label={`${no}, ${label.toLowerCase()}`}
            wrong={wrong}
            class={`note-${field}`}
            cell="label"
            list={list}
          />
        </td>
      ))}
      <Ends row={row} i={i} at={at} wrong={wrong} action={props.action} words={table.words} />
    </tr>
  )
}

const kinds = [
  ['line', 'Linje'],
  ['subtotal', 'Delsum'],
  ['total', 'Sum'],
] as const satisfies readonly (readonly [DraftKind, string])[]

function Cell({ row, i, c, sum, typed, table, at, wrong }: RowProps & { typed: string; c: number; sum: number }) {
  const name = `t.${at}.r.${i}.c.${c}`
  const label = `Række ${i + 1}, ${table.heads[c] || `kolonne ${c + 1}`}`
  const isSum = row.kind !== 'line' && !table.words
  return (
    <td class={table.words ? undefined : 'num'}>
      <Input
        name={name}
        value={typed}
        label={label}
        wrong={isSum ? nothingWrong : wrong}
        class={table.words ? 'note-words' : 'note-amount'}
        cell={table.words ? 'words' : 'amount'}
        hidden={isSum}
      />
      {table.words ? null : (
        <output class="note-sum" data-cell="sum" aria-label={label} hidden={!isSum}>
          {sumText(sum, row.empty, typed)}
        </output>
      )}
    </td>
  )
}

const nothingWrong: Wrong = new Map()
