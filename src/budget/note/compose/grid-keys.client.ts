import {
  fieldAt,
  fieldsOf,
  placeOf,
  rowsOf,
  say,
  textOf,
  type GridField,
  type GridView,
  type Place,
} from './grid-view.client.ts'

/** From the field one stands in to the one the marking has come to. */
export interface Marked {
  from: Place
  to: Place
}

const marks = new WeakMap<GridView, Marked>()

/** The fields marked, row by row; undefined when only one is. */
export function markedFields(view: GridView): GridField[][] | undefined {
  const mark = marks.get(view)
  if (!mark || (mark.from.row === mark.to.row && mark.from.column === mark.to.column)) return undefined
  const [top, bottom] = [Math.min(mark.from.row, mark.to.row), Math.max(mark.from.row, mark.to.row)]
  const [left, right] = [Math.min(mark.from.column, mark.to.column), Math.max(mark.from.column, mark.to.column)]
  return rowsOf(view)
    .slice(top, bottom + 1)
    .map((row) => fieldsOf(row).slice(left, right + 1))
}

/** Where a block is pasted: the first marked field, or the one with the focus. */
export function pastePlace(view: GridView, at: Place): Place {
  const mark = marks.get(view)
  if (!mark || markedFields(view) === undefined) return at
  return { row: Math.min(mark.from.row, mark.to.row), column: Math.min(mark.from.column, mark.to.column) }
}

export function mark(view: GridView, from: Place, to: Place): void {
  marks.set(view, { from, to })
  for (const field of view.body.querySelectorAll('.note-marked')) field.classList.remove('note-marked')
  const fields = markedFields(view)
  if (!fields) return
  for (const field of fields.flat()) field.closest('td, th')?.classList.add('note-marked')
  say(view, `${fields.length} × ${fields[0]?.length ?? 0} felter er markeret.`)
}

/** Stand in a field with its text chosen, so that typing writes over it. */
export function stand(view: GridView, place: Place): void {
  const field = fieldAt(view, place)
  if (!field) return
  field.focus()
  if (field instanceof HTMLInputElement) field.select()
  mark(view, place, place)
}

/** @returns whether the key was the grid's */
export function moved(view: GridView, event: KeyboardEvent): boolean {
  const at = placeOf(view, event.target)
  if (!at) return false
  const to = target(view, event, at)
  if (!to) return false
  if (event.shiftKey && event.key.startsWith('Arrow')) {
    const from = marks.get(view)?.from ?? at
    if (fieldAt(view, to)) mark(view, from, to)
  } else stand(view, to)
  return true
}

function target(view: GridView, event: KeyboardEvent, at: Place): Place | undefined {
  const { key, shiftKey, ctrlKey, metaKey } = event
  const last = rowsOf(view).length - 1
  const columns = fieldsOf(rowsOf(view)[at.row] ?? document.createElement('tr')).length
  if (ctrlKey || metaKey) {
    if (key === 'Home') return { row: 0, column: 0 }
    return key === 'End' ? { row: last, column: columns - 1 } : undefined
  }
  if (key === 'Enter') return inside(shiftKey ? at.row - 1 : at.row + 1, at.column, last)
  const from = shiftKey ? (marks.get(view)?.to ?? at) : at
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    if (isChoosing(view, event.target)) return undefined
    return inside(from.row + (key === 'ArrowUp' ? -1 : 1), from.column, last)
  }
  const stands = standing(event.target)
  if (key === 'Home' && stands.whole) return { row: at.row, column: 0 }
  if (key === 'End' && stands.whole) return { row: at.row, column: columns - 1 }
  if (shiftKey && !stands.whole && markedFields(view) === undefined) return undefined
  if (key === 'ArrowLeft' && (stands.atStart || shiftKey)) return inside(from.row, from.column - 1, last)
  return key === 'ArrowRight' && (stands.atEnd || shiftKey) ? inside(from.row, from.column + 1, last) : undefined
}

/** At an edge one stays where one is. */
function inside(row: number, column: number, last: number): Place {
  return { row: Math.max(0, Math.min(row, last)), column: Math.max(0, column) }
}

/** Where in its text one stands. A whole text chosen, and none at all, are at both edges. */
function standing(field: EventTarget | null): { whole: boolean; atStart: boolean; atEnd: boolean } {
  if (!(field instanceof HTMLInputElement)) return { whole: true, atStart: true, atEnd: true }
  const { selectionStart, selectionEnd, value } = field
  const whole = selectionStart === 0 && selectionEnd === value.length
  return {
    whole,
    atStart: whole || (selectionStart === 0 && selectionEnd === 0),
    atEnd: whole || (selectionStart === value.length && selectionEnd === value.length),
  }
}

/** Up and down choose among the browser's suggestions while one is typing in a field that has them. */
function isChoosing(view: GridView, field: EventTarget | null): boolean {
  return field instanceof HTMLInputElement && field.hasAttribute('list') && textOf(field) !== view.before
}
