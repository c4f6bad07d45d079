import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Source, type SourceKind } from './source.tsx'

export interface Fact {
  label: string
  value: Child
  /** A line below the value: how it is counted, what it rests on. */
  note?: Child | undefined
  source?: SourceKind | undefined
  sourceText?: string | undefined
}

/** A structured list: labels left, values right; below each other on a phone. */
export function Facts({ items, compact }: { items: readonly Fact[]; compact?: boolean | undefined }) {
  return html`<dl class="${compact === true ? 'facts facts-compact' : 'facts'}">${items.map(row)}</dl>`
}

function row({ label, value, note, source, sourceText }: Fact) {
  const tag = source === undefined ? '' : html` ${Source({ kind: source, children: sourceText })}`
  const below = note === undefined ? '' : html`<span class="fact-note">${note}</span>`
  return html`<div class="fact">
    <dt>${label}</dt>
    <dd>${value}${tag}${below}</dd>
  </div>`
}
