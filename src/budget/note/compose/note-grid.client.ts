import { planPaste, readBlock, writeBlock, type Change } from './block.ts'
import { cellText, readCell } from './cell.ts'
import { mark, markedFields, moved, pastePlace, stand } from './grid-keys.client.ts'
import { pressedRow } from './grid-rows.client.ts'
import { check, fieldAt, gridOf, openGrid, placeOf, recompute, say, textOf, type GridView } from './grid-view.client.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-note-form]')) begin(form)

function begin(form: HTMLFormElement): void {
  const guard = guarded(form)
  for (const host of form.querySelectorAll<HTMLElement>('[data-note-grid]')) {
    const view = openGrid(host)
    if (view) open(view, form, guard)
  }
  for (const keys of form.querySelectorAll<HTMLElement>('.note-keys')) keys.hidden = false
}

/** Leaving with something unsaved asks first. @returns what to call when something is changed */
function guarded(form: HTMLFormElement): () => void {
  let unsaved = form.dataset['noteForm'] === 'unsaved'
  let sending = false
  const changed = () => void (unsaved = true)
  form.addEventListener('input', changed)
  form.addEventListener('submit', () => void (sending = true))
  addEventListener('pageshow', () => void (sending = false))
  addEventListener('beforeunload', (event) => {
    if (unsaved && !sending) event.preventDefault()
  })
  return changed
}

function open(view: GridView, form: HTMLFormElement, changed: () => void): void {
  const { host, body } = view
  body.addEventListener('focusin', (event) => begun(view, event))
  body.addEventListener('input', (event) => typed(view, event))
  body.addEventListener('change', (event) => settled(view, event))
  body.addEventListener('keydown', (event) => key(view, event, changed))
  body.addEventListener('paste', (event) => pasted(view, event, changed))
  for (const kind of ['copy', 'cut'] as const) body.addEventListener(kind, (event) => copied(view, event, changed))
  drag(view)
  host.querySelector('thead')?.addEventListener('input', () => renamed(view))
  form.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[name="_do"]') : null
    const [, at] = button?.value.split('.') ?? []
    if (!button?.value.startsWith('raekke') || at !== host.dataset['noteGrid']) return
    event.preventDefault()
    pressedRow(view, button.value)
    reach(view)
    changed()
  })
  reach(view)
  recompute(view)
}

/** A computed cell can be stood in, to be copied. */
function reach({ body }: GridView): void {
  for (const sum of body.querySelectorAll('output')) sum.tabIndex = -1
}

function begun(view: GridView, { target }: Event): void {
  view.before = target instanceof HTMLInputElement ? target.value : ''
  const at = placeOf(view, target)
  if (at) mark(view, at, at)
}

/** A mark of error goes as soon as the text can be read; it comes when the field is left. */
function typed(view: GridView, { target }: Event): void {
  if (target instanceof HTMLInputElement && target.getAttribute('aria-invalid') === 'true') check(view, target)
  recompute(view)
}

function settled(view: GridView, { target }: Event): void {
  recompute(view)
  if (!(target instanceof HTMLInputElement)) return
  const { before } = view
  if (check(view, target) && target.dataset['cell'] === 'amount') {
    const read = readCell(target.value)
    if (read.ok) target.value = cellText(read.cell)
  }
  if (target.type !== 'text' || before === target.value) return
  view.undone.push(() => put(view, [{ field: target, text: before }]))
  view.before = target.value
}

function key(view: GridView, event: KeyboardEvent, changed: () => void): void {
  const { target } = event
  if (event.altKey || event.isComposing) return
  const field = target instanceof HTMLInputElement && target.type === 'text' ? target : undefined
  if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !event.shiftKey) {
    if (field && field.value !== view.before) return
    if (undo(view)) changed()
    event.preventDefault()
  } else if (event.key === 'F2' && field) field.setSelectionRange(field.value.length, field.value.length)
  else if (event.key === 'Escape') leave(view, field)
  else if ((event.key === 'Delete' || event.key === 'Backspace') && clear(view)) {
    changed()
    event.preventDefault()
  } else if (isMoving(target) && moved(view, event)) event.preventDefault()
}

/** Choices and ticks keep their own keys. */
function isMoving(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLOutputElement || (target instanceof HTMLInputElement && target.dataset['cell'] !== undefined)
  )
}

function leave(view: GridView, field: HTMLInputElement | undefined): void {
  const at = placeOf(view, field ?? document.activeElement)
  if (markedFields(view) && at) return stand(view, at)
  if (!field) return
  field.value = view.before
  check(view, field)
  recompute(view)
  field.select()
}

function undo(view: GridView): boolean {
  const last = view.undone.pop()
  if (last === undefined) return false
  last()
  reach(view)
  say(view, 'Seneste ændring er fortrudt.')
  return true
}

interface Put {
  field: HTMLInputElement
  text: string
}

function put(view: GridView, changes: readonly Put[]): void {
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

function clear(view: GridView): boolean {
  const fields = markedFields(view)
  if (!fields) return false
  putUndoably(
    view,
    fields.flat().flatMap((field) => (field instanceof HTMLInputElement ? [{ field, text: '' }] : [])),
  )
  say(view, 'De markerede felter er tømt.')
  return true
}

function pasted(view: GridView, event: ClipboardEvent, changed: () => void): void {
  const at = placeOf(view, event.target)
  const block = readBlock(event.clipboardData?.getData('text/plain') ?? '')
  const isOne = block.length === 1 && block[0]?.length === 1
  // One text goes where the caret is, as in any field.
  if (!at || isOne) return
  event.preventDefault()
  const plan = planPaste(gridOf(view), pastePlace(view, at), block)
  if (!plan.ok) return say(view, plan.message)
  putUndoably(view, plan.changes.flatMap(fieldOf(view)))
  say(view, plan.said)
  changed()
}

function fieldOf(view: GridView): (change: Change) => Put[] {
  return ({ row, column, text }) => {
    const field = fieldAt(view, { row, column })
    return field instanceof HTMLInputElement ? [{ field, text }] : []
  }
}

function copied(view: GridView, event: ClipboardEvent, changed: () => void): void {
  const fields = markedFields(view)
  if (!fields) return
  event.preventDefault()
  event.clipboardData?.setData('text/plain', writeBlock(fields.map((row) => row.map(textOf))))
  if (event.type !== 'cut') return say(view, 'De markerede felter er kopieret.')
  clear(view)
  changed()
}

/** Shift and a click, or the mouse drawn from one field to another, marks what lies between. */
function drag(view: GridView): void {
  let from: ReturnType<typeof placeOf>
  view.body.addEventListener('pointerdown', (event) => {
    const at = placeOf(view, event.target)
    const stands = placeOf(view, document.activeElement)
    from = event.pointerType === 'mouse' ? at : undefined
    if (!event.shiftKey || !at || !stands) return
    event.preventDefault()
    mark(view, stands, at)
  })
  view.body.addEventListener('pointerover', (event) => {
    const at = placeOf(view, event.target)
    if (event.buttons === 1 && from && at && (at.row !== from.row || at.column !== from.column)) mark(view, from, at)
  })
}

/** The columns' fields are named by their year. */
function renamed({ host, body }: GridView): void {
  const heads = [...host.querySelectorAll<HTMLInputElement>('thead input')].map((input) => input.value)
  for (const field of body.querySelectorAll('[data-cell="amount"], [data-cell="sum"], [data-cell="words"]')) {
    const column = Number(/\.c\.(\d+)$/.exec(field.parentElement?.querySelector('input')?.name ?? '')?.[1])
    const row = (field.getAttribute('aria-label') ?? '').split(',')[0] ?? ''
    field.setAttribute('aria-label', `${row}, ${heads[column] || `kolonne ${column + 1}`}`)
  }
}
