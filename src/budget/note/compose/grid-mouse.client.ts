import { mark } from './grid-keys.client.ts'
import { placeOf, type GridView } from './grid-view.client.ts'

/** Shift and a click, or the mouse drawn from one field to another, marks what lies between. */
export function drag(view: GridView): void {
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
