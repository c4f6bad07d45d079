import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { parseKroner } from '../../kernel/money.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, formPage, FormKey, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import {
  DateField,
  Heading,
  Hidden,
  Notice,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { lawKindNames, lawKinds, lawMarks, type LawKind } from './law.ts'
import { proposeLaw, showLaw } from './law.acts.ts'
import type { LawRowShown } from './law-row.tsx'
import { lawLabels, lawHref, markWords, periodWords, valueTyped } from './law.view.ts'

/** `/registre/lov/ny`: a row proposed, new or in another's place. */
export function lawFormPage(app: Hono<WebEnv>): void {
  formPage(app, '/registre/lov/ny', {
    act: proposeLaw,
    input: ({ _key, kind, value, ...given }) => ({ ...given, kind, value: valueFrom(kind, value) }),
    done: ({ law }) => lawHref(law, '?gjort=foreslaaet'),
    again: view,
  })
}

/** Kroner for a threshold, a whole number for months and days. */
function valueFrom(kind: string | undefined, text = ''): string | undefined {
  if (text.trim() === '') return undefined
  if (lawKinds[kind as LawKind] !== 'oere') return text.trim()
  try {
    return String(parseKroner(text))
  } catch (error) {
    const message = error instanceof Refusal ? error.message : 'Skriv et beløb'
    throw new Refusal('invalid', message, { issues: [{ field: 'value', message }] })
  }
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(proposeLaw, visit)
  const id = attempt?.values['replaces'] ?? c.req.query('i-stedet-for')
  const former = id ? await visit.do(showLaw, { law: id }) : undefined
  return {
    title: 'Foreslå en række',
    world: null,
    crumbs: [
      { href: '/registre', label: 'Registre' },
      { href: '/registre/lov', label: 'Lov og grænser' },
      { label: 'Foreslå en række' },
    ],
    body: <LawForm attempt={attempt} former={former} />,
  }
}

function LawForm({ attempt, former }: { attempt: Attempt | undefined; former: LawRowShown | undefined }) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Lov og grænser"
        title="Foreslå en række"
        lead="Rækken gælder, når en anden har godkendt den. Det, der står nu, bliver stående i historikken."
      />
      {former === undefined ? null : (
        <Notice kind="info">
          Den nye række træder i stedet for <a href={lawHref(former.id)}>{lawLabels[former.kind]}</a>,{' '}
          {periodWords(former)}.
        </Notice>
      )}
      <form method="post" action="/registre/lov/ny">
        <FormKey />
        {former === undefined ? null : <Hidden name="replaces" value={former.id} />}
        <LawFields attempt={attempt} former={former} />
        <div class="form-acts">
          <SubmitButton>Gem forslaget</SubmitButton>
          <a href="/registre/lov">Fortryd</a>
        </div>
      </form>
    </>
  )
}

function LawFields({ attempt, former }: { attempt: Attempt | undefined; former: LawRowShown | undefined }) {
  const of = (name: string, otherwise?: string | null) => fieldOf(attempt, name, otherwise ?? '')
  return (
    <>
      <Select
        {...of('kind', former?.kind)}
        label="Hvad er det for en række?"
        empty="Vælg"
        choices={lawKindNames.map((value) => ({ value, label: lawLabels[value] }))}
      />
      <DateField {...of('validFrom', former?.validFrom)} label="Fra hvilken dag gælder den?" optional />
      <DateField
        {...of('validUntil', former?.validUntil)}
        label="Hvilken dag gælder den ikke længere?"
        hint="Den første dag efter perioden. Lad feltet stå tomt, hvis den gælder til videre."
        optional
      />
      <TextField
        {...of('value', former === undefined ? '' : valueTyped(former))}
        label="Hvad er tallet?"
        hint="Kroner for en tærskelværdi, måneder eller dage for en grænse. Tomt, hvis rækken intet tal har."
        width="s"
        optional
      />
      <TextArea {...of('text', former?.text)} label="Hvad siger rækken?" rows={4} maxlength={2000} />
      <TextField
        {...of('source')}
        label="Hvor står det?"
        hint="Loven og paragraffen, eller siden og dagen"
        width="l"
        maxlength={600}
      />
      <Radios
        {...of('mark')}
        label="Hvor sikker er den?"
        choices={lawMarks.map((value) => ({
          value,
          label: `${markWords[value].words}: ${markWords[value].means.toLowerCase()}`,
        }))}
      />
      <TextArea {...of('reason')} label="Hvorfor foreslår du den?" rows={3} maxlength={1000} />
    </>
  )
}
