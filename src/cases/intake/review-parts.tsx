import type { Child } from 'hono/jsx'
import { Hidden, Select, TextField } from '../../platform/web/ui/index.ts'
import { choices } from './draft.view.ts'
import { rowsOf, type List } from './form.ts'
import type { Part } from './review-part.ts'

/** A field of the review: its kept value and its error. */
export function valueOf({ values, attempt }: Part, name: string) {
  const error = attempt?.errors.find((e) => e.name === name)?.message
  return { name, value: values[name] ?? '', error }
}

/** "Linje 12: »som det står«", with a link to the line. */
export function Where({ part, what }: { part: Part; what: string }) {
  const place = part.places.find((p) => p.what === what)
  return place === undefined ? null : <LineRef line={place.line} original={place.original} />
}

export function LineRef({ line, original }: { line: number | string; original?: string | undefined }) {
  return (
    <span class="line-ref">
      <a href={`#l${line}`}>Linje {line}</a>
      {original === undefined ? null : `: »${original.trim().slice(0, 140)}«`}
    </span>
  )
}

/** A part of the draft that opens and closes. */
export function Fold({
  title,
  count,
  open,
  children,
}: {
  title: string
  count?: number
  open?: boolean | undefined
  children?: Child
}) {
  return (
    <details class="review-part" open={open}>
      <summary>
        {title}
        {count === undefined ? null : <span class="soft"> ({count})</span>}
      </summary>
      {children}
    </details>
  )
}

export interface Cell {
  field: string
  label: string
  width?: 'xxs' | 'xs' | 's' | 'm' | 'l'
  names?: Readonly<Record<string, string>>
  hidden?: boolean
}

/** One row of a list: small fields side by side. Without its key field it is taken out when the form is sent. */
export function Row({
  part,
  list,
  at,
  cells,
  where,
}: {
  part: Part
  list: List
  at: number
  cells: readonly Cell[]
  where?: Child
}) {
  return (
    <div class="review-row">
      {cells.map((cell) => {
        const field = valueOf(part, `${list.path}.${at}.${cell.field}`)
        if (cell.hidden === true) return field.value === '' ? null : <Hidden name={field.name} value={field.value} />
        return cell.names === undefined ? (
          <TextField {...field} label={cell.label} width={cell.width} />
        ) : (
          <Select {...field} label={cell.label} choices={choices(cell.names)} />
        )
      })}
      {where}
    </div>
  )
}

/** The rows a list has, and `spare` empty ones to write more in. */
export function rowsAndSpare({ values }: Part, list: List, spare = 1): number[] {
  const rows = rowsOf(values, list)
  const next = (rows.at(-1) ?? -1) + 1
  return [...rows, ...Array.from({ length: spare }, (_, i) => next + i)]
}
