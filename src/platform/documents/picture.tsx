import { raw } from 'hono/html'

/** The program's own drawing (`renderChart`), which names and describes itself. */
export function Picture({ svg, title }: { svg: string; title: string }) {
  return (
    <figure class="figure">
      <figcaption class="figure-caption">
        <strong>{title}</strong>
      </figcaption>
      <div class="figure-picture" role="region" aria-label={`Figur: ${title}`} tabindex={0}>
        {raw(svg)}
      </div>
    </figure>
  )
}
