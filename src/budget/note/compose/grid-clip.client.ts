import { planPaste, readBlock, writeBlock, type Change } from './block.ts'
import { check } from './grid-check.client.ts'
import { markedFields, pastePlace } from './grid-keys.client.ts'
import { putLines } from './grid-rows.client.ts'
import { fieldAt, gridOf, placeOf, recompute, say, textOf, type GridView } from './grid-view.client.ts'

interface Put {
  field: HTMLInputElement
  text: string
}

export function put(view: GridView, changes: readonly Put[]): void {
  for (const { field, text } of changes) field.value = text
  recompute(view)
  for (const { field } of changes) check(view, field)
  if (document.activeElement instanceof HTMLInputElement) view.before = document.activeElement.value
}

/** Makes changes that can be undone as one. */
function putUndoably(view: GridView, changes: readonly Put[]): void {
  const before = changes.map(({ field }) => ({
    field,
    text: field === document.activeElement ? view.before : field.value,
  }))
  put(view, changes)
  view.undone.push(() => put(view, before))
}

/** The last change and what came before it are undone as one. */
function alsoUndoing(view: GridView, more: () => void): void {
  const last = view.undone.pop()
  view.undone.push(() => {
    last?.()
    more()
  })
}

export function clear(view: GridView): boolean {
  const fields = markedFields(view)
  if (!fields) return false
  putUndoably(
    view,
    fields.flat().flatMap((field) => (field instanceof HTMLInputElement ? [{ field, text: '' }] : [])),
  )
  say(view, 'De markerede felter er tømt.')
  return true
}

export function pasted(view: GridView, event: ClipboardEvent, changed: () => void): void {
  const at = placeOf(view, event.target)
  const block = readBlock(event.clipboardData?.getData('text/plain') ?? '')
  const isOne = block.length === 1 && block[0]?.length === 1
  // One text goes where the caret is, as in any field.
  if (!at || isOne) return
  event.preventDefault()
  const plan = planPaste(gridOf(view), pastePlace(view, at), block)
  if (!plan.ok) return say(view, plan.message)
  const takeOut = plan.insert && putLines(view, plan.insert.place, plan.insert.count)
  putUndoably(view, plan.changes.flatMap(fieldOf(view)))
  if (takeOut) alsoUndoing(view, takeOut)
  say(view, plan.said)
  changed()
}

function fieldOf(view: GridView): (change: Change) => Put[] {
  return ({ row, column, text }) => {
    const field = fieldAt(view, { row, column })
    return field instanceof HTMLInputElement ? [{ field, text }] : []
  }
}

export function copied(view: GridView, event: ClipboardEvent, changed: () => void): void {
  const fields = markedFields(view)
  if (!fields) return
  event.preventDefault()
  event.clipboardData?.setData('text/plain', writeBlock(fields.map((row) => row.map(textOf))))
  if (event.type !== 'cut') return say(view, 'De markerede felter er kopieret.')
  clear(view)
  changed()
}
