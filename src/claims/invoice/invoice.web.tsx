import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { InvoiceTable } from '../claim/claim-invoices.tsx'
import { invoiceState } from '../words.ts'
import { readInvoiceFile } from './invoice.acts.ts'
import { listInvoices, returnInvoice, showInvoice } from './invoices.acts.ts'

const path = '/afregning/fakturaer'
const pageSize = 50

/** What suppliers have sent: taken in from a file, shown line by line, sent back when it is wrong. */
export function invoicePages(app: Hono<WebEnv>): void {
  app.get(path, page(listView))
  app.post(
    path,
    submitted({
      act: readInvoiceFile,
      input: (v, _c, files) => ({
        name: files['base64']?.name ?? 'fil',
        base64: files['base64']?.base64,
        claim: v['claim'],
      }),
      done: ({ invoice }) => `/afregning/faktura/${invoice}?gjort=taget`,
      again: listView,
    }),
  )
  app.get('/afregning/faktura/:invoice', page(invoiceView))
  app.get('/afregning/faktura/:invoice/tilbage', (c) => c.redirect(`/afregning/faktura/${c.req.param('invoice')}`, 303))
  app.post(
    '/afregning/faktura/:invoice/tilbage',
    submitted({
      act: returnInvoice,
      input: (v, c) => ({ invoice: c.req.param('invoice'), reason: v['reason'] }),
      done: ({ invoice }) => `/afregning/faktura/${invoice}?gjort=tilbage`,
      again: invoiceView,
    }),
  )
}

async function listView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const { rows, next } = await visit.do(listInvoices, { after: c.req.query('efter'), limit: pageSize })
  const body = (
    <>
      <Errors attempt={attempt} />
      <ui.Heading
        title="Fakturaer"
        lead="Hvad leverandørerne har sendt. Hver linje hører til én afregning, og moms står for sig."
      />
      {mayDo(readInvoiceFile, visit.by) ? <Upload attempt={attempt} /> : null}
      {rows.length === 0 ? (
        <ui.Empty title="Her står fakturaerne, når den første er taget imod." icon="document" />
      ) : (
        <InvoiceTable rows={rows} caption="Fakturaer, nyeste først" />
      )}
      {next === undefined && c.req.query('efter') === undefined ? null : (
        <ui.Pager
          shown={`${rows.length} på denne side`}
          previous={c.req.query('efter') === undefined ? undefined : path}
          next={next === undefined ? undefined : address(path, { efter: next })}
        />
      )}
    </>
  )
  return { title: 'Fakturaer', crumbs: [{ href: '/afregning', label: 'Afregning' }, { label: 'Fakturaer' }], body }
}

function Upload({ attempt }: { attempt: Attempt | undefined }) {
  const claim = attempt?.values['claim'] ?? ''
  return (
    <form method="post" action={path} enctype="multipart/form-data">
      <FormKey />
      {claim === '' ? null : <ui.Hidden name="claim" value={claim} />}
      <ui.FileField
        {...fieldOf(attempt, 'base64')}
        label="E-faktura eller kreditnota"
        hint="OIOUBL eller Peppol BIS, en XML-fil. Fakturaen skal nævne afregningens nummer; ellers vælges afregningen på dens egen side."
        accept=".xml"
      />
      <ui.SubmitButton>Læs filen</ui.SubmitButton>
    </form>
  )
}

async function invoiceView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const i = await visit.do(showInvoice, { invoice: c.req.param('invoice') })
  const kind = i.kind === 'credit' ? 'Kreditnota' : 'Faktura'
  const body = (
    <>
      <Errors attempt={attempt} />
      {c.req.query('gjort') === 'taget' ? (
        <ui.Notice kind="success" live>
          {kind}en er taget imod.
        </ui.Notice>
      ) : null}
      <ui.Heading kicker={kind} title={`${i.number} fra ${i.supplierName}`} state={invoiceState(i)} />
      <About invoice={i} />
      <Lines invoice={i} />
      {mayDo(returnInvoice, visit.by) && i.returnedReason === null ? <Return id={i.id} attempt={attempt} /> : null}
    </>
  )
  const crumbs = [{ href: '/afregning', label: 'Afregning' }, { href: path, label: 'Fakturaer' }, { label: i.number }]
  return { title: `${kind} ${i.number}`, crumbs, body }
}

type Shown = z.output<typeof showInvoice.output>
const sources = { oioubl: 'OIOUBL', peppol: 'Peppol BIS', typed: 'skrevet ind' }

function About({ invoice: i }: { invoice: Shown }) {
  return (
    <ui.Facts
      items={[
        { label: 'Uden moms', value: `${formatAmount(i.netOere)} kr.` },
        { label: 'Moms', value: `${formatAmount(i.vatOere)} kr.`, note: 'tæller ikke i lofter og bevillinger' },
        { label: 'Dateret', value: formatDay(i.issuedOn) },
        ...(i.creditsNumber === null ? [] : [{ label: 'Krediterer', value: i.creditsNumber }]),
        ...(i.creditedOere === 0n ? [] : [{ label: 'Krediteret', value: `${formatAmount(i.creditedOere)} kr.` }]),
        { label: 'Sendt til EAN', value: i.customerEan ?? 'ikke oplyst' },
        {
          label: 'Taget imod',
          value: `${formatDay(i.receivedOn)} af ${i.byName}`,
          note: i.fileName === null ? sources[i.source] : `${sources[i.source]}: ${i.fileName}`,
        },
      ]}
    />
  )
}

function Lines({ invoice: i }: { invoice: Shown }) {
  return (
    <>
      <h2>Linjer</h2>
      <ui.DataTable
        caption="Fakturaens linjer"
        captionHidden
        columns={[
          { label: 'Linje' },
          { label: 'Tekst' },
          { label: 'Afregning' },
          { label: 'Uden moms, kr.', numeric: true },
          { label: 'Moms, kr.', numeric: true },
        ]}
      >
        {i.lines.map(
          (l) =>
            html`<tr>
              <th scope="row">${l.no}</th>
              <td>${l.text}</td>
              <td class="nowrap"><a href="/afregning/${l.claim}">${l.claimNumber}</a></td>
              <td>${formatAmount(l.netOere)}</td>
              <td>${formatAmount(l.vatOere)}</td>
            </tr>`,
        )}
      </ui.DataTable>
    </>
  )
}

function Return({ id, attempt }: { id: string; attempt: Attempt | undefined }) {
  return (
    <form method="post" action={`/afregning/faktura/${id}/tilbage`}>
      <h2>Send den tilbage</h2>
      <FormKey />
      <ui.TextArea
        {...fieldOf(attempt, 'reason')}
        label="Hvad er galt?"
        hint="Leverandøren ser grunden. Nummeret kan bruges igen."
        rows={2}
        maxlength={1000}
      />
      <ui.SubmitButton kind="secondary">Send tilbage</ui.SubmitButton>
    </form>
  )
}
