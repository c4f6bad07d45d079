import { cellText, readCell } from './cell.ts'
import { check } from './grid-check.client.ts'
import { clear, copied, pasted, put } from './grid-clip.client.ts'
import { mark, markedFields, moved, stand } from './grid-keys.client.ts'
import { pressedRow } from './grid-rows.client.ts'
import { drag } from './grid-mouse.client.ts'
import { openGrid, placeOf, recompute, say, type GridView } from './grid-view.client.ts'

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

/** The columns' fields are named by their year. */
function renamed({ host, body }: GridView): void {
  const heads = [...host.querySelectorAll<HTMLInputElement>('thead input')].map((input) => input.value)
  for (const field of body.querySelectorAll('[data-cell="amount"], [data-cell="sum"], [data-cell="words"]')) {
    const column = Number(/\.c\.(\d+)$/.exec(field.parentElement?.querySelector('input')?.name ?? '')?.[1])
    const row = (field.getAttribute('aria-label') ?? '').split(',')[0] ?? ''
    field.setAttribute('aria-label', `${row}, ${heads[column] || `kolonne ${column + 1}`}`)
  }
}
