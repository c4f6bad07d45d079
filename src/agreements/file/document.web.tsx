import type { Hono } from 'hono'
import { Errors, FormKey, fieldOf, formPage, type Attempt } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import {
  DateField,
  FileField,
  Heading,
  Hidden,
  NumberField,
  Select,
  SubmitButton,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { agreementOf, hrefOf, under } from '../sub-page.ts'
import { fileDocument } from './document.acts.ts'
import { LotField, SupplierField } from './fields.tsx'
import { listAnnexKinds, showFile } from './file.acts.ts'
import { rowOf } from './must.ts'

export function documentForm(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/mappe/dokument', {
    act: fileDocument,
    input: (values, c, files) => ({ ...values, ...files['base64'], agreement: c.req.param('code') }),
    done: (_out, _values, c) => `/aftaler/${encodeURIComponent(c.req.param('code') ?? '')}/mappe?gjort=dokument`,
    again: documentView,
  })
}

async function documentView(visit: Visit, c: WebContext, attempt?: Attempt) {
  onlyFor(fileDocument, visit)
  const agreement = await agreementOf(visit, c)
  const [{ rows: kinds }, file] = [
    await visit.do(listAnnexKinds, {}),
    await visit.do(showFile, { agreement: agreement.code }),
  ]
  const replaces = attempt?.values['replaces'] ?? c.req.query('afloeser')
  const old = replaces === undefined || replaces === '' ? undefined : rowOf(file.documents, replaces)
  const lot = agreement.lots.find((l) => l.id === old?.lot)
  return under(
    agreement,
    old === undefined ? 'Nyt dokument' : 'Afløs et dokument',
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={agreement.name}
        title={old === undefined ? 'Læg et dokument i mappen' : `Hvad afløser »${old.title}«?`}
        lead="Vælg en fil, et papir i arkivet, eller skriv, hvor dokumentet ligger."
      />
      <form method="post" enctype="multipart/form-data" action={hrefOf(agreement, '/mappe/dokument')}>
        <FormKey />
        {old === undefined ? null : <Hidden name="replaces" value={old.id} />}
        <Select
          {...fieldOf(attempt, 'kind', old?.kind)}
          label="Hvad er det for et dokument?"
          empty="Vælg"
          choices={kinds.map((k) => ({ value: k.code, label: k.name }))}
        />
        <TextField {...fieldOf(attempt, 'title', old?.title)} label="Hvad hedder det?" maxlength={300} />
        <LotField
          agreement={agreement}
          attempt={attempt}
          value={lot === undefined ? '' : String(lot.lot ?? lot.position)}
        />
        <SupplierField
          agreement={agreement}
          attempt={attempt}
          value={old?.enterprise ?? ''}
          empty="Kommunens, eller fælles for alle"
        />
        <WhereAndWhen attempt={attempt} />
        <Select
          {...fieldOf(attempt, 'requirement', old?.requirement ?? '')}
          label="Hvilket krav svarer det på?"
          empty="Intet krav"
          optional
          choices={file.requirements.map((r) => ({ value: r.id, label: `${r.name}: ${r.asks.slice(0, 80)}` }))}
        />
        <div class="form-acts">
          <SubmitButton>Læg i mappen</SubmitButton>
          <a href={hrefOf(agreement, '/mappe')}>Fortryd</a>
        </div>
      </form>
    </>,
    [{ href: hrefOf(agreement, '/mappe'), label: 'Mappe' }],
  )
}

/** Where it lies, and how long it holds. */
function WhereAndWhen({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <FileField {...fieldOf(attempt, 'base64')} label="Fil" optional />
      <TextField {...fieldOf(attempt, 'paper')} label="Eller papirets nummer i arkivet" optional maxlength={120} />
      <TextField {...fieldOf(attempt, 'place')} label="Eller stedet, det ligger" optional maxlength={300} />
      <DateField {...fieldOf(attempt, 'validFrom')} label="Gælder fra" optional />
      <DateField
        {...fieldOf(attempt, 'validBefore')}
        label="Den første dag, det ikke længere gælder"
        hint="Tom, når det ikke udløber."
        optional
      />
      <NumberField
        {...fieldOf(attempt, 'warnDays')}
        label="Hvor mange dage før skal der mindes om det?"
        hint="Tom: det, der er sædvanligt for slagsen."
        whole
        optional
      />
    </>
  )
}
