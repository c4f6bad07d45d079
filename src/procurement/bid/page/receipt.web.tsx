import type { Hono } from 'hono'
import type { World } from '../../../platform/index.ts'
import { download } from '../../../platform/index.ts'
import { page, type PageView } from '../../../platform/web/pages.tsx'
import { Facts, Heading, NumberField, SubmitButton } from '../../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../../platform/web/visit.ts'
import { crumbsTo } from '../../tender/crumbs.ts'
import { showTender } from '../../tender/tender.acts.ts'
import { instantWords, tenderHref } from '../../tender/tender.view.ts'
import { fetchCheckpoint, showCheckpoint } from '../log/log.acts.ts'

export function receiptPages(app: Hono<WebEnv>): void {
  app.get('/udbud/:id/kvittering', page(view))
  app.get('/udbud/:id/kvittering/antal-og-rod', async (c) => {
    const input = { tender: c.req.param('id'), from: c.req.query('fra') ?? 0 }
    return download(await visitOf(c).do(fetchCheckpoint, input))
  })
}

/** What anyone may hold a receipt against: the key, and when the time is up the number and the root. */
async function view(visit: Visit, c: WebContext): Promise<PageView> {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const { checkpoint, dueAt, publicKey, keyId, leaves } = await visit.do(showCheckpoint, { tender: tender.id })
  return {
    title: `Kvitteringer: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Kvitteringer'),
    body: (
      <>
        <Heading
          kicker={tender.title}
          title="Kvitteringer"
          lead={
            checkpoint
              ? `${checkpoint.bids} tilbud var inde ved fristen ${instantWords(dueAt)}.`
              : `Antal tilbud offentliggøres, når fristen er udløbet ${instantWords(dueAt)}. Indtil da ved ingen, hvem der har budt.`
          }
        />
        <Facts
          items={[
            ...(checkpoint
              ? [
                  {
                    label: 'Loggens rod',
                    value: <code>{checkpoint.root}</code>,
                    note: checkpoint.size === 1 ? 'Ét blad' : `${checkpoint.size} blade`,
                  },
                  { label: 'Offentliggjort', value: instantWords(checkpoint.at) },
                ]
              : []),
            { label: 'Nøglen bag underskrifterne', value: <code>{publicKey}</code>, note: `Ed25519, nr. ${keyId}` },
          ]}
        />
        {checkpoint ? <Later tender={tender.id} leaves={leaves} /> : null}
        <h2>Sådan efterprøver I en kvittering</h2>
        <ol class="prose numbered">
          <li>Hent kvitteringen som fil på siden med jeres tilbud, og gem den hos jer selv.</li>
          <li>
            Kør <code>vifte receipt verify kvittering.json</code>. Det virker uden net og uden os: underskriften regnes
            efter, og tilbuddets plads i loggen.
          </li>
          <li>
            Skriv nøglen ovenfor efter kvitteringen i kommandoen. Så viser den også, at det er kommunen, der har
            underskrevet, og ikke en anden.
          </li>
          <li>
            Når fristen er udløbet: hent filen med antal og rod ovenfor, og sæt den efter kvitteringen i kommandoen. Så
            viser den, at intet er taget ud eller byttet om, siden I afleverede.
          </li>
        </ol>
      </>
    ),
  }
}

function Later({ tender, leaves }: { tender: string; leaves: readonly string[] }) {
  return (
    <>
      <h2>Antal og rod som fil</h2>
      <form method="get" action={tenderHref(tender, '/kvittering/antal-og-rod')}>
        <NumberField
          name="fra"
          label="Hvor mange blade siger jeres kvittering?"
          hint="Det står som »size« i filen."
          width="xs"
          whole
        />
        <SubmitButton kind="secondary">Hent filen</SubmitButton>
      </form>
      <details class="details">
        <summary>Loggens blade</summary>
        <ol start={0} class="numbered">
          {leaves.map((leaf) => (
            <li>
              <code>{leaf}</code>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
