import { readCell } from './cell.ts'
import { gridOf, rowsOf, type GridView } from './grid-view.client.ts'
import { partsOf } from './sums.ts'

/** Marks what cannot be read, with the words beside the field. */
export function check(view: GridView, field: HTMLInputElement): boolean {
  const message = field.hidden ? undefined : wrongWith(view, field)
  const id = `${field.id}-error`
  const shown = field.parentElement?.querySelector('.form-error-message')
  if (message === undefined) {
    shown?.remove()
    field.removeAttribute('aria-invalid')
    field.removeAttribute('aria-describedby')
    return true
  }
  const told = shown ?? document.createElement('span')
  told.className = 'form-error-message'
  told.id = id
  told.textContent = message
  field.after(told)
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-describedby', id)
  return false
}

function wrongWith(view: GridView, field: HTMLInputElement): string | undefined {
  const where = field.getAttribute('aria-label') ?? ''
  if (field.dataset['cell'] === 'amount') {
    const read = readCell(field.value)
    return read.ok ? undefined : `${where}: ${read.message}`
  }
  if (!field.name.endsWith('.of')) return undefined
  const parts = partsOf(
    gridOf(view).rows,
    rowsOf(view).findIndex((row) => row.contains(field)),
  )
  return parts.ok ? undefined : `${where}: ${parts.message}`
}
