import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { download, mayDo } from '../../platform/index.ts'
import { Errors, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { PaymentTable } from '../claim/claim-invoices.tsx'
import { listBatches, showBatch } from './batches.acts.ts'
import { Batches, Forms, Mend } from './payment-parts.tsx'
import { amendPayment, exportPayments, matchReceipts, paymentsFile } from './payment.acts.ts'

const path = '/afregning/betalinger'
const crumb = { href: '/afregning', label: 'Afregning' }

/** Files to the finance system, its answers, and the lines to be mended. */
export function paymentPages(app: Hono<WebEnv>): void {
  app.get(path, page(listView))
  app.post(
    path,
    submitted({
      act: exportPayments,
      input: () => ({}),
      done: ({ batch }) => (batch === null ? `${path}?gjort=intet` : `${path}/${batch}?gjort=lavet`),
      again: listView,
    }),
  )
  app.get(`${path}/kvitteringer`, (c) => c.redirect(path, 303))
  app.post(
    `${path}/kvitteringer`,
    submitted({
      act: matchReceipts,
      input: (_v, _c, files) => ({ name: files['base64']?.name ?? 'fil', base64: files['base64']?.base64 }),
      done: (o) =>
        `${path}?gjort=${[o.paid, o.rejected, o.already].join('-')}${
          o.strange.length === 0
            ? ''
            : `&ukendte=${o.strange
                .slice(0, 10)
                .map((s) => s.row)
                .join('.')}`
        }`,
      again: listView,
    }),
  )
  app.get(`${path}/linjer/:payment`, (c) => c.redirect(path, 303))
  app.post(
    `${path}/linjer/:payment`,
    submitted({
      act: amendPayment,
      input: (v, c) => ({ ...v, payment: c.req.param('payment') }),
      done: () => `${path}?gjort=rettet`,
      again: listView,
    }),
  )
  app.get(`${path}/:batch`, page(batchView))
  app.get(`${path}/:batch/fil`, async (c) =>
    download(await visitOf(c).do(paymentsFile, { batch: c.req.param('batch') })),
  )
}

async function listView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const { rows, toMend } = await visit.do(listBatches, {})
  const may = mayDo(exportPayments, visit.by)
  const body = (
    <>
      <Errors attempt={attempt} />
      <Done done={c.req.query('gjort')} strange={c.req.query('ukendte')} />
      <ui.Heading
        title="Betalingsfiler"
        lead="Det, der er godkendt og faktureret, sendes til økonomisystemet i en fil. Hver linje sendes én gang; det, der afvises, rettes og går med i den næste."
      />
      {toMend.length === 0 ? null : <h2>Afviste linjer</h2>}
      {toMend.map((p) => (
        <Mend payment={p} may={may} attempt={c.req.path.endsWith(p.id) ? attempt : undefined} />
      ))}
      <h2>Filer</h2>
      {rows.length === 0 ? (
        <ui.Empty title="Her står filerne, når den første er lavet." icon="document" />
      ) : (
        <Batches rows={rows} />
      )}
      {may ? <Forms attempt={c.req.path.endsWith('kvitteringer') ? attempt : undefined} /> : null}
    </>
  )
  return { title: 'Betalingsfiler', crumbs: [crumb, { label: 'Betalingsfiler' }], body }
}

function Done({ done, strange }: { done: string | undefined; strange: string | undefined }) {
  const [, paid, rejected, already] = /^(\d+)-(\d+)-(\d+)$/.exec(done ?? '') ?? []
  const words =
    paid === undefined
      ? { intet: 'Der er ikke noget nyt at betale.', rettet: 'Linjen er rettet og går med i den næste fil.' }[
          done ?? ''
        ]
      : `Kvitteringerne er læst: ${paid} betalt, ${rejected} afvist, ${already} kendt i forvejen.`
  if (words === undefined) return null
  const rows = (strange ?? '').split('.').filter((n) => /^\d+$/.test(n))
  return (
    <ui.Notice kind={rows.length === 0 ? 'success' : 'warning'} live>
      {words}
      {rows.length === 0
        ? null
        : ` Række ${rows.join(', ')} er ikke sendt herfra eller har et andet svar i forvejen. Den er ikke læst ind.`}
    </ui.Notice>
  )
}

async function batchView(visit: Visit, c: WebContext): Promise<PageView> {
  const b = await visit.do(showBatch, { batch: c.req.param('batch') })
  const body = (
    <>
      {c.req.query('gjort') === 'lavet' ? (
        <ui.Notice kind="success" live>
          Filen er lavet. Hent den, og læs den ind i økonomisystemet.
        </ui.Notice>
      ) : null}
      <ui.Heading
        title={`Betalingsfil ${b.no}`}
        lead={`${b.lines} linjer, ${formatAmount(b.netOere)} kr. uden moms og ${formatAmount(b.vatOere)} kr. i moms. Lavet ${formatDay(b.madeOn)} af ${b.byName}.`}
        actions={
          <a class="button button-primary" href={`${path}/${b.id}/fil`}>
            Hent filen (CSV)
          </a>
        }
      />
      <PaymentTable rows={b.payments} caption="Filens linjer" />
    </>
  )
  return {
    title: `Betalingsfil ${b.no}`,
    wide: true,
    crumbs: [crumb, { href: path, label: 'Betalingsfiler' }, { label: `Fil ${b.no}` }],
    body,
  }
}
