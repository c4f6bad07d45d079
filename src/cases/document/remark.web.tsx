import { mayDo, notFor, type World } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { showDocument } from './document.acts.ts'
import { addRemark } from './remark.acts.ts'

export const remarkPage = page((visit, c) => remarkView(visit, c))

export const remarkSubmitted = submitted({
  act: addRemark,
  input: ({ place, says, readings = '' }, c) => ({
    document: c.req.param('id'),
    place,
    says,
    readings: readings
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }),
  done: ({ document }) => `/sager/${encodeURIComponent(document)}?gjort=bemaerket#bemaerkninger`,
  again: (visit, c, attempt) => remarkView(visit, c, attempt),
})

async function remarkView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  if (!mayDo(addRemark, visit.by)) throw notFor(addRemark, visit.by)
  const paper = await visit.do(showDocument, { id: c.req.param('id') })
  const here = `/sager/${encodeURIComponent(paper.id)}`
  const field = (name: string) => fieldOf(attempt, name)
  return {
    title: 'Skriv en bemærkning',
    world: paper.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { href: here, label: paper.title }, { label: 'Bemærkning' }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          title="Skriv en bemærkning"
          lead={`Til: ${paper.title}. Papiret ændres ikke; bemærkningen står ved siden af.`}
        />
        <form method="post" action={`${here}/bemaerkning`} novalidate>
          <FormKey />
          <TextField {...field('place')} label="Hvor i papiret?" hint="Fx Tabel 2 eller Økonomi." />
          <TextArea {...field('says')} label="Hvad har du set?" rows={4} />
          <TextArea
            {...field('readings')}
            label="Hvordan kan det læses?"
            hint="Én læsning på hver linje."
            rows={3}
            optional
          />
          <div class="form-acts">
            <SubmitButton>Gem bemærkningen</SubmitButton>
            <a href={here}>Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}
