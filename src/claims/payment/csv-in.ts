/**
 * Rows of a CSV text with a heading, by the heading's names in small letters. Semicolons or commas, quotes doubled inside
 * quotes, a byte order mark or none.
 */
export function rowsOfCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''))
  const names = head.map((h) => h.trim().toLowerCase())
  return rows
    .filter((r) => r.some((cell) => cell.trim() !== ''))
    .map((r) => Object.fromEntries(names.map((name, i) => [name, (r[i] ?? '').trim()])))
}

function cellsOf(text: string): string[][] {
  const first = text.split(/\r?\n/, 1)[0] ?? ''
  const separator = first.includes(';') ? ';' : ','
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? ''
    if (quoted && c === '"' && text[i + 1] === '"') cell += text[++i]
    else if (c === '"' && (quoted || cell.trim() === '')) quoted = !quoted
    else if (!quoted && c === separator) endCell()
    else if (!quoted && c === '\n') {
      endCell()
      rows.push([])
    } else if (quoted || c !== '\r') cell += c
  }
  endCell()
  return rows
}
