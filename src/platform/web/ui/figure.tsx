import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { partWords, type Lang } from '../words.ts'
import { Icon } from './icon.tsx'

export interface FigureProps {
  title: string
  /** One sentence that says what the picture shows. */
  sentence: Child
  /** A finished, already escaped SVG from `renderChart`, `fan` or `gauge`. */
  svg: string
  /** The same figures as a table (usually a `<DataTable>`). */
  table?: Child | undefined
  source?: Child | undefined
  level?: 2 | 3 | undefined
  /** A line of time: where it is wider than the screen, its newest end is what one sees first. */
  newestFirst?: boolean | undefined
  lang?: Lang | undefined
}

export function Figure({ title, sentence, svg, table, source, level, newestFirst, lang }: FigureProps) {
  return (
    <figure class="figure">
      <figcaption class="figure-caption">
        {level === 3 ? <h3 class="figure-title">{title}</h3> : <h2 class="figure-title">{title}</h2>}
        <p class="figure-sentence">{sentence}</p>
      </figcaption>
      <div
        class={newestFirst === true ? 'figure-picture figure-newest' : 'figure-picture'}
        {...(isChart(svg) ? { tabindex: 0, role: 'region', 'aria-label': title } : {})}
      >
        {raw(svg)}
      </div>
      {isChart(svg) ? <Sideways lang={lang} /> : null}
      {source === undefined ? null : <p class="figure-source">{source}</p>}
      {table === undefined ? null : (
        <details class="details figure-table">
          <summary class="details-summary">
            {partWords(lang).asTable}
            <span class="sr-only">: {title}</span>
          </summary>
          {table}
        </details>
      )}
    </figure>
  )
}

/** A chart keeps its size on a phone and scrolls, so its frame must take the keyboard. */
function isChart(svg: string): boolean {
  return svg.includes('class="chart"')
}

/** For the eye alone: whoever hears the page has the region's name, and the table. */
function Sideways({ lang }: { lang: Lang | undefined }) {
  return (
    <p class="figure-sideways" aria-hidden="true">
      <Icon name="arrow-forward" /> {partWords(lang).sideways}
    </p>
  )
}
