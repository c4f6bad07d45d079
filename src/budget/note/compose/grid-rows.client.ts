import { nextId } from './ids.ts'
import { movedParts, placeFor, type DraftKind } from './sums.ts'
import { fieldsOf, kindOf, recompute, rowsOf, say, type GridView } from './grid-view.client.ts'

/** The row buttons without a round to the server. @returns whether the button was one of them */
export function pressedRow(view: GridView, button: string): boolean {
  const [verb = '', , second = ''] = button.split('.')
  const row = rowsOf(view)[Number(second)]
  if (verb === 'raekke+') add(view, second === 'subtotal' || second === 'total' ? second : 'line')
  else if (verb === 'raekke-' && row) remove(view, row)
  else if (verb === 'raekke^' && row) up(view, row)
  else return false
  return true
}

function add(view: GridView, kind: DraftKind): void {
  const row = newRow(view, kind)
  if (!row) return
  const place = placeFor(rowsOf(view).map(kindOf), kind)
  reordered(view, () => view.body.insertBefore(row, rowsOf(view)[place] ?? null))
  view.undone.push(() => reordered(view, () => row.remove()))
  row.querySelector<HTMLInputElement>('.note-label')?.focus()
  say(view, `Række ${place + 1} er tilføjet.`)
}

/** Puts in empty lines. @returns what takes them out again */
export function putLines(view: GridView, place: number, count: number): () => void {
  const next = rowsOf(view)[place] ?? null
  const rows: HTMLTableRowElement[] = []
  reordered(view, () => {
    for (let i = 0; i < count; i++) {
      const row = newRow(view, 'line')
      if (row) rows.push(view.body.insertBefore(row, next))
    }
  })
  return () =>
    reordered(view, () => {
      for (const row of rows) row.remove()
    })
}

function newRow(view: GridView, kind: DraftKind): HTMLTableRowElement | undefined {
  const template = view.host.querySelector('template')?.content.querySelector('tr')
  if (!template) return undefined
  const row = document.importNode(template, true)
  const ids = new Set(
    [...view.body.querySelectorAll<HTMLInputElement>('input[name$=".id"]')].map((input) => input.value),
  )
  for (const input of row.querySelectorAll<HTMLInputElement>('input[name$=".id"]')) input.value = nextId(ids, 'r')
  const choice = row.querySelector<HTMLSelectElement>('select[name$=".kind"]')
  if (choice) choice.value = kind
  for (const label of row.querySelectorAll<HTMLInputElement>('.note-label'))
    label.value = { line: '', subtotal: 'Delsum', total: 'I alt' }[kind]
  return row
}

function remove(view: GridView, row: HTMLTableRowElement): void {
  const at = rowsOf(view).indexOf(row)
  const parts = partsNow(view)
  reordered(view, () => row.remove())
  view.undone.push(() => {
    reordered(view, () => view.body.insertBefore(row, rowsOf(view)[at] ?? null))
    for (const [input, text] of parts) input.value = text
    recompute(view)
  })
  const near = rowsOf(view)[Math.min(at, rowsOf(view).length - 1)]
  const field = near && fieldsOf(near)[0]
  field?.focus()
  say(view, `Række ${at + 1} er fjernet. Ctrl+Z sætter den tilbage.`)
}

function up(view: GridView, row: HTMLTableRowElement): void {
  const above = row.previousElementSibling
  if (!above) return
  reordered(view, () => above.before(row))
  view.undone.push(() => reordered(view, () => row.before(above)))
  row.querySelector<HTMLElement>('button[value^="raekke^"]')?.focus()
  say(view, `Rækken er nu række ${rowsOf(view).indexOf(row) + 1}.`)
}

/** Rows carry their number in every name; a sum's parts follow the rows they are. */
function reordered(view: GridView, change: () => void): void {
  const before = rowsOf(view)
  change()
  const after = rowsOf(view)
  const places = new Map(before.map((row, i) => [i, after.indexOf(row)] as const).filter(([, to]) => to >= 0))
  after.forEach((row, i) => renumber(row, i))
  for (const [input, text] of partsNow(view)) {
    const isOld = before.some((row) => row.contains(input))
    if (isOld) input.value = movedParts(text, places, before.length)
  }
  recompute(view)
}

function partsNow({ body }: GridView): [HTMLInputElement, string][] {
  return [...body.querySelectorAll<HTMLInputElement>('input[name$=".of"]')].map((input) => [input, input.value])
}

function renumber(row: HTMLTableRowElement, at: number): void {
  const number = row.querySelector('.note-no')
  if (number) number.textContent = String(at + 1)
  for (const part of row.querySelectorAll('*')) {
    for (const { name, value } of [...part.attributes]) {
      const now = renumbered(name, value, at)
      if (now !== value) part.setAttribute(name, now)
    }
  }
}

function renumbered(attribute: string, value: string, at: number): string {
  if (attribute === 'name') return value.replace(/^(t\.\d+\.r\.)\d+/, `$1${at}`)
  if (attribute === 'id' || attribute === 'aria-describedby') return value.replace(/^(felt-t-\d+-r-)\d+/, `$1${at}`)
  if (attribute === 'value') return value.replace(/^(raekke[-^]\.\d+\.)\d+$/, `$1${at}`)
  if (attribute === 'aria-label') return value.replace(/([Rr]ække )\d+/, `$1${at + 1}`)
  return value
}
