import type { FormProblem } from '../content/from-form.ts'

/** What is to be mended, first on the form and announced; each leads to its field. */
export function showProblems(form: HTMLFormElement, problems: readonly FormProblem[]): void {
  const host = form.querySelector<HTMLElement>('[data-problems]')
  if (!host) return
  host.replaceChildren()
  if (problems.length === 0) return
  const box = document.createElement('div')
  box.className = 'alert alert-error'
  box.setAttribute('role', 'alert')
  const heading = document.createElement('h3')
  heading.className = 'alert-heading'
  heading.textContent = 'Tilbuddet er ikke afleveret'
  const list = document.createElement('ul')
  for (const { field, message } of problems) list.append(line(field, message))
  box.append(heading, list)
  host.append(box)
  host.focus()
}

function line(field: string, message: string): HTMLLIElement {
  const item = document.createElement('li')
  const input = field === '' ? null : document.getElementById(`felt-${field.replace(/[^A-Za-z0-9_-]+/g, '-')}`)
  if (!input) item.textContent = message
  else {
    const link = document.createElement('a')
    link.href = `#${input.id}`
    link.textContent = message
    item.append(link)
  }
  return item
}
