import { html } from 'hono/html'
import { page } from '../../platform/web/pages.tsx'
import { Heading } from '../../platform/web/ui/index.ts'
import type { World } from '../../platform/index.ts'
import { showDocument } from './document.acts.ts'
import { showText } from './text.acts.ts'

/** The text a paper was read from, each line an address (#l12). */
export const textPage = page(async (visit, c) => {
  const paper = await visit.do(showDocument, { id: c.req.param('id') })
  const { name, lines } = await visit.do(showText, { document: paper.id })
  const here = `/sager/${encodeURIComponent(paper.id)}`
  return {
    title: `Teksten: ${paper.title}`,
    world: paper.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { href: here, label: paper.title }, { label: 'Teksten' }],
    body: (
      <>
        <Heading title="Teksten" lead={`Læst af filen ${name}. Linjerne er dem, papirets steder er talt i.`} />
        <section class="review-text" aria-label="Papirets tekst" tabindex={0}>
          <ol class="text-lines">{lines.map((line, i) => html`<li id="l${i + 1}">${line}</li>`)}</ol>
        </section>
      </>
    ),
  }
})
