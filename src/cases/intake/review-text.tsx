import { html } from 'hono/html'
import type { Intake } from './review-part.ts'

/** What was not understood, first: a person looks at these lines before anything else. */
export function Missed({ missed }: { missed: Intake['notUnderstood'] }) {
  if (missed.length === 0) return <p>Alt, der ligner et nummer, en dato, en tabel eller en beslutning, er genkendt.</p>
  const many = missed.length === 1 ? 'Én linje' : `${missed.length} linjer`
  return (
    <details class="review-part" open={missed.length <= 12}>
      <summary>{many} blev ikke forstået</summary>
      <ul class="review-missed">
        {missed.map((m) => (
          <li>
            <a href={`#l${m.line}`}>Linje {m.line}</a>: {m.text} <span class="soft">{m.why}.</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The text with its line numbers, each an address (#l12). */
export function Text({ text, missed }: { text: string; missed: Intake['notUnderstood'] }) {
  const marked = new Set(missed.map((m) => m.line))
  return (
    <section class="review-text" aria-label="Papirets tekst" tabindex={0}>
      <h2>Teksten</h2>
      <ol class="text-lines">
        {text
          .split('\n')
          .map((line, i) => html`<li id="l${i + 1}" class="${marked.has(i + 1) ? 'missed' : ''}">${line}</li>`)}
      </ol>
    </section>
  )
}
