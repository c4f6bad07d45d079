import type { Hono } from 'hono'
import type { z } from 'zod'
import { formatDay } from '../../../kernel/day.ts'
import { download } from '../../../platform/index.ts'
import { kinds } from '../../../platform/documents-in/index.ts'
import { Errors, fieldOf, formPage, FormKey, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import {
  DataTable,
  DateField,
  Empty,
  FileField,
  Heading,
  Select,
  State,
  SubmitButton,
  TextField,
} from '../../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../../platform/web/visit.ts'
import { addOwnDocument, fetchOwnDocument, listOwnDocuments } from '../own/document.acts.ts'

const address = '/indkoeb/dokumenter'

export function ownDocumentPages(app: Hono<WebEnv>): void {
  formPage(app, address, {
    act: addOwnDocument,
    input: ({ kind, title, validFrom, validTo }, _c, files) => ({
      ...{ kind, title, validFrom, validTo, name: files['base64']?.name ?? 'fil', base64: files['base64']?.base64 },
    }),
    done: () => address,
    again: view,
  })
  app.get(`${address}/:id`, async (c) => download(await visitOf(c).do(fetchOwnDocument, { id: c.req.param('id') })))
}

type Row = z.output<(typeof listOwnDocuments)['output']>['rows'][number]

const kindWords: Readonly<Record<Row['kind'], string>> = {
  'security-policy': 'Sikkerhedspolitik',
  insurance: 'Forsikring',
  'self-declaration': 'Tro og love-erklæring',
  other: 'Andet',
}

async function view(visit: Visit, _c: WebContext, attempt?: Attempt): Promise<PageView> {
  const { rows } = await visit.do(listOwnDocuments, {})
  return {
    title: 'Jeres dokumenter',
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Jeres dokumenter' }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker="Indkøb"
          title="Jeres dokumenter"
          lead="Det, I bruger igen i hvert tilbud. Kun I kan læse det her; kommunen får det, når I lægger det i et tilbud."
        />
        {rows.length === 0 ? <Empty title="I har ingen dokumenter endnu." /> : <Documents rows={rows} />}
        <h2>Læg et dokument til</h2>
        <form method="post" enctype="multipart/form-data">
          <FormKey />
          <Select
            {...fieldOf(attempt, 'kind')}
            label="Hvad er det?"
            choices={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
          />
          <TextField {...fieldOf(attempt, 'title')} label="Titel" />
          <DateField {...fieldOf(attempt, 'validFrom')} label="Gælder fra" optional />
          <DateField
            {...fieldOf(attempt, 'validTo')}
            label="Gælder ikke fra"
            hint="Den første dag, det er udløbet."
            optional
          />
          <FileField
            {...fieldOf(attempt, 'base64')}
            label="Filen"
            accept={Object.keys(kinds)
              .map((k) => `.${k}`)
              .join(',')}
          />
          <SubmitButton>Gem dokumentet</SubmitButton>
        </form>
      </>
    ),
  }
}

function Documents({ rows }: { rows: readonly Row[] }) {
  return (
    <DataTable
      caption="Jeres dokumenter"
      captionHidden
      columns={['Dokument', 'Art', 'Gælder'].map((label) => ({ label }))}
    >
      {rows.map((r) => (
        <tr>
          <th scope="row">
            <a href={`${address}/${r.id}`}>{r.title}</a>
          </th>
          <td>{kindWords[r.kind]}</td>
          <td>
            {r.holds ? <State tone="good">Gælder</State> : <State tone="bad">Gælder ikke i dag</State>}
            {r.validTo === null ? '' : ` til ${formatDay(r.validTo)}`}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
