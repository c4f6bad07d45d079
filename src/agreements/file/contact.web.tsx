import type { Hono } from 'hono'
import { Errors, FormKey, fieldOf, formPage, type Attempt } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Heading, Hidden, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { agreementOf, hrefOf, under } from '../sub-page.ts'
import { dropFromFile, recordContact } from './contact.acts.ts'
import { SupplierField } from './fields.tsx'
import { showFile } from './file.acts.ts'
import type { FileShown } from './file.view.ts'
import { rowOf } from './must.ts'

const own = (c: WebContext) => `/aftaler/${encodeURIComponent(c.req.param('code') ?? '')}/mappe`

export function contactForm(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/mappe/kontakt', {
    act: recordContact,
    input: (values, c) => ({ ...values, agreement: c.req.param('code') }),
    done: (_out, _values, c) => `${own(c)}?gjort=kontakt`,
    again: contactView,
  })
}

async function contactView(visit: Visit, c: WebContext, attempt?: Attempt) {
  onlyFor(recordContact, visit)
  const agreement = await agreementOf(visit, c)
  const { contacts } = await visit.do(showFile, { agreement: agreement.code })
  const replaces = attempt?.values['replaces'] ?? c.req.query('afloeser')
  const old = replaces === undefined || replaces === '' ? undefined : rowOf(contacts, replaces)
  return under(
    agreement,
    'Kontaktperson',
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={agreement.name}
        title={old === undefined ? 'Hvem ringer man til?' : `Hvem afløser ${old.name}?`}
        lead="Kun medarbejdere hos leverandøren eller i kommunen; aldrig en borger."
      />
      <form method="post" action={hrefOf(agreement, '/mappe/kontakt')}>
        <FormKey />
        {old === undefined ? null : <Hidden name="replaces" value={old.id} />}
        <SupplierField agreement={agreement} attempt={attempt} value={old?.enterprise ?? ''} empty="Kommunen selv" />
        <TextField {...fieldOf(attempt, 'name')} label="Navn" maxlength={120} />
        <TextField {...fieldOf(attempt, 'job', old?.job)} label="Opgave i aftalen" maxlength={120} />
        <TextField {...fieldOf(attempt, 'email')} label="E-mail" type="email" optional maxlength={200} />
        <TextField {...fieldOf(attempt, 'phone')} label="Telefon" type="tel" optional maxlength={20} />
        <div class="form-acts">
          <SubmitButton>Skriv kontaktpersonen</SubmitButton>
          <a href={hrefOf(agreement, '/mappe')}>Fortryd</a>
        </div>
      </form>
    </>,
    [{ href: hrefOf(agreement, '/mappe'), label: 'Mappe' }],
  )
}

export function dropForm(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/mappe/ud/:row', {
    act: dropFromFile,
    input: (values, c) => ({ ...values, agreement: c.req.param('code'), row: c.req.param('row') }),
    done: (_out, _values, c) => `${own(c)}?gjort=ud`,
    again: dropView,
  })
}

async function dropView(visit: Visit, c: WebContext, attempt?: Attempt) {
  onlyFor(dropFromFile, visit)
  const agreement = await agreementOf(visit, c)
  const row = named(await visit.do(showFile, { agreement: agreement.code }), c.req.param('row') ?? '')
  return under(
    agreement,
    'Tag ud af mappen',
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={agreement.name}
        title={`Tag »${row.name}« ud af mappen?`}
        lead="Rækken bliver stående i historien, men tæller ikke længere, og ingen bliver mindet om den."
      />
      <form method="post" action={hrefOf(agreement, `/mappe/ud/${row.id}`)}>
        <FormKey />
        <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor?" rows={3} maxlength={500} />
        <div class="form-acts">
          <SubmitButton kind="warning">Tag ud</SubmitButton>
          <a href={hrefOf(agreement, '/mappe')}>Fortryd</a>
        </div>
      </form>
    </>,
    [{ href: hrefOf(agreement, '/mappe'), label: 'Mappe' }],
  )
}

function named({ requirements, documents, contacts }: FileShown, id: string): { id: string; name: string } {
  return rowOf(
    [
      ...requirements.map((r) => ({ id: r.id, name: r.name })),
      ...documents.map((d) => ({ id: d.id, name: d.title })),
      ...contacts.map((c) => ({ id: c.id, name: c.name })),
    ],
    id,
  )
}
