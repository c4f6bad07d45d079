import type { Hono } from 'hono'
import type { World } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { DateField, Heading, Select, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { recordChange } from '../facts/facts.acts.ts'
import { listNotices } from '../formats/eforms.acts.ts'
import { purchaseHref } from '../open/open.view.ts'
import { choices } from './choices.ts'

export function changePage(app: Hono<WebEnv>): void {
  formPage(app, '/aabent/udbud/:id/aendring', {
    act: recordChange,
    input: (values, c) => ({ ...values, tender: c.req.param('id') }),
    done: (_output, _values, c) => purchaseHref(c.req.param('id') ?? '', '/bekendtgoerelse?type=38'),
    again: changeView,
  })
}

async function changeView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(recordChange, visit)
  const tender = c.req.param('id') ?? ''
  const { title, world, agreements } = await visit.do(listNotices, { tender })
  return {
    title: `Ændring af aftalen: ${title}`,
    world: world as World,
    crumbs: [{ href: '/aabent', label: 'Åbent' }, { label: title }, { label: 'Ændring' }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker={title}
          title="Optag en ændring af aftalen"
          lead="Ændringen kan derefter bekendtgøres med bekendtgørelse 38. Aftalen selv rettes ikke her."
        />
        <form method="post">
          <FormKey />
          <Select
            {...fieldOf(attempt, 'agreement', agreements[0]?.id)}
            label="Aftalen"
            choices={agreements.map((a) => ({ value: a.id, label: a.title }))}
          />
          <DateField {...fieldOf(attempt, 'changedOn')} label="Ændret den" />
          <Select
            {...fieldOf(attempt, 'reason')}
            label="Grunden (BT-200)"
            empty="Vælg"
            choices={choices.changeReason}
          />
          <TextArea {...fieldOf(attempt, 'reasonText')} label="Grunden i ord (BT-201)" rows={4} />
          <TextArea {...fieldOf(attempt, 'description')} label="Hvad er ændret? (BT-202)" rows={4} />
          <div class="form-acts">
            <SubmitButton>Optag ændringen</SubmitButton>
            <a href={purchaseHref(tender, '/bekendtgoerelse')}>Fortryd</a>
          </div>
        </form>
      </>
    ),
  }
}
