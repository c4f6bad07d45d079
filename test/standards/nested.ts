/**
 * fontoxpath does not see a quantifier's variable in the next binding of the same quantifier, so
 * `every $a in X, $b in $a/y satisfies Z` is written as `every $a in X satisfies (every $b in $a/y satisfies (Z))`.
 */
export function nested(xpath: string): string {
  const found = [...xpath.matchAll(/\b(every|some)\s+\$/g)].map((m) => ({ at: m.index, word: m[1] ?? '' }))
  // From the last to the first, so that what stands before keeps its place.
  return found.toReversed().reduce((text, q) => nestedAt(text, q.at, q.word), xpath)
}

function nestedAt(text: string, start: number, word: string): string {
  const { commas, satisfies, end } = partsOf(text, start)
  if (satisfies < 0 || commas.length === 0) return text
  const cuts = [start, ...commas, satisfies]
  const bindings = cuts.slice(0, -1).map((at, i) => text.slice(i === 0 ? at : at + 1, cuts[i + 1]))
  const [first, ...more] = bindings
  const opened = more.map((b) => ` satisfies (${word} ${b.trim()}`).join('')
  return `${text.slice(0, start)}${first}${opened} ${text.slice(satisfies, end)}${')'.repeat(more.length)}${text.slice(end)}`
}

interface Parts {
  commas: number[]
  satisfies: number
  end: number
}

/** Where a quantifier's bindings, its `satisfies` and its end are; brackets and quoted text are passed over. */
function partsOf(text: string, start: number): Parts {
  const parts: Parts = { commas: [], satisfies: -1, end: text.length }
  let depth = 0
  let quote = ''
  for (let i = start; i < text.length; i++) {
    const c = text[i] ?? ''
    if (quote) quote = c === quote ? '' : quote
    else if (c === '"' || c === "'") quote = c
    else if ('([{'.includes(c)) depth++
    else if (')]}'.includes(c)) depth--
    else if (depth === 0 && parts.satisfies < 0) {
      if (c === ',') parts.commas.push(i)
      else if (/^satisfies\b/.test(text.slice(i, i + 10))) parts.satisfies = i
    }
    if (depth < 0) return { ...parts, end: i }
  }
  return parts
}
