import type { Child } from 'hono/jsx'
import { partWords, type Lang } from '../words.ts'
import { Icon } from './icon.tsx'

export interface Column {
  label: string
  /** Right aligned with figures of equal width, in head and body. */
  numeric?: boolean | undefined
  /** What the column counts, said on hover and to a screen reader. */
  hint?: string | undefined
  sort?: { href: string; direction: 'ascending' | 'descending' | null } | undefined
}

export interface DataTableProps {
  caption: string
  columns: readonly Column[]
  /** Ready rows: `html` tagged `<tr>…</tr>`s, never deep JSX, since a table may be long. */
  children?: Child
  foot?: Child | undefined
  /** Address of the same rows as CSV. */
  csv?: string | undefined
  captionHidden?: boolean | undefined
  compact?: boolean | undefined
  /** On a phone the last column stays in sight while the others scroll. */
  keepLast?: boolean | undefined
  id?: string | undefined
  lang?: Lang | undefined
}

/** A wide table scrolls inside its own labelled region, so the page never does. */
export function DataTable(props: DataTableProps) {
  return (
    <div class="data-table">
      <div
        class="table--responsive-scroll"
        role="region"
        aria-label={`${partWords(props.lang).table}: ${props.caption}`}
        tabindex={0}
      >
        <table class={tableClass(props)} id={props.id}>
          <caption class={props.captionHidden === true ? 'sr-only' : undefined}>{props.caption}</caption>
          <thead>
            <tr>{props.columns.map(headCell)}</tr>
          </thead>
          <tbody>{props.children}</tbody>
          {props.foot === undefined ? null : <tfoot>{props.foot}</tfoot>}
        </table>
      </div>
      {props.csv === undefined ? null : <Download href={props.csv} caption={props.caption} lang={props.lang} />}
    </div>
  )
}

function Download({ href, caption, lang }: { href: string; caption: string; lang: Lang | undefined }) {
  return (
    <p class="data-table-after">
      <a href={href} class="quiet-link">
        <Icon name="download" />
        {partWords(lang).download}
        <span class="sr-only">: {caption}</span>
      </a>
    </p>
  )
}

function headCell(column: Column) {
  return (
    <th
      scope="col"
      class={column.numeric === true ? 'num' : undefined}
      title={column.hint}
      aria-sort={column.sort?.direction ?? undefined}
    >
      {column.sort === undefined ? column.label : <SortLink {...column.sort} label={column.label} />}
    </th>
  )
}

function SortLink({
  href,
  direction,
  label,
}: {
  href: string
  direction: 'ascending' | 'descending' | null
  label: string
}) {
  return (
    <a href={href} class="sort-link">
      {label}
      <Icon name={direction === null ? 'sort-table-none' : `sort-table-${direction}`} />
    </a>
  )
}

/** `n3` right aligns the third column's cells in the style sheet, so a row needs no class of its own. */
function tableClass({ columns, compact, keepLast }: DataTableProps): string {
  const numeric = columns.flatMap((column, index) => (column.numeric === true ? [`n${index + 1}`] : []))
  const ways = [...(compact === true ? ['table--compact'] : []), ...(keepLast === true ? ['table--keep-last'] : [])]
  return ['table', ...ways, ...numeric].join(' ')
}
