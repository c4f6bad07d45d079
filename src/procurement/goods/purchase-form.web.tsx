import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { parseKroner } from '../../kernel/money.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, formPage, FormKey, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import {
  DateField,
  Heading,
  NumberField,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listEnterprises } from '../../registers/index.ts'
import { conditionNames, conditions } from './purchase.ts'
import { recordPurchase } from './purchase.acts.ts'

/** `/indkoeb/varer/nyt`: a purchase and its four conditions. */
export function purchaseFormPage(app: Hono<WebEnv>): void {
  formPage(app, '/indkoeb/varer/nyt', {
    act: recordPurchase,
    input: ({ what, seller, occasion, unit, boughtOn, amountOere, reason, ...values }) => ({
      ...{ what, seller, occasion, unit, boughtOn, reason },
      amountOere: amountFrom(amountOere),
      conditions: Object.fromEntries(conditions.map((c) => [c, answerOf(values[`conditions.${c}`])])),
    }),
    done: () => '/indkoeb/varer?gjort=optaget',
    again: view,
  })
}

function amountFrom(text = ''): string | undefined {
  if (text.trim() === '') return undefined
  try {
    return String(parseKroner(text))
  } catch (error) {
    const message = error instanceof Refusal ? error.message : 'Skriv et beløb'
    throw new Refusal('invalid', message, { issues: [{ field: 'amountOere', message }] })
  }
}

function answerOf(answer: string | undefined): boolean | undefined {
  return answer === 'ja' ? true : answer === 'nej' ? false : undefined
}

async function view(visit: Visit, _c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(recordPurchase, visit)
  const { rows } = await visit.do(listEnterprises, {})
  return {
    title: 'Optag et køb',
    crumbs: [
      { href: '/indkoeb', label: 'Indkøb' },
      { href: '/indkoeb/varer', label: 'Køb af varer' },
      { label: 'Optag et køb' },
    ],
    body: <PurchaseForm attempt={attempt} sellers={rows} />,
  }
}

const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
]

function PurchaseForm({
  attempt,
  sellers,
}: {
  attempt: Attempt | undefined
  sellers: readonly { id: string; name: string }[]
}) {
  const of = (name: string) => fieldOf(attempt, name)
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Køb hos socialøkonomiske virksomheder"
        title="Optag et køb"
        lead="Et køb optages, når alle fire betingelser er opfyldt. Er en af dem det ikke, så find den lovlige vej."
      />
      <form method="post" action="/indkoeb/varer/nyt">
        <FormKey />
        <TextField {...of('what')} label="Hvad er købt?" maxlength={400} width="l" />
        <Select
          {...of('seller')}
          label="Hos hvem?"
          empty="Vælg"
          choices={sellers.map((s) => ({ value: s.id, label: s.name }))}
        />
        <TextField {...of('occasion')} label="Til hvilken anledning?" maxlength={300} width="l" optional />
        <TextField {...of('unit')} label="Hvilken enhed købte?" maxlength={200} optional />
        <DateField {...of('boughtOn')} label="Hvornår?" />
        <NumberField {...of('amountOere')} label="Hvad kostede det uden moms?" suffix="kr." width="s" />
        <h2>De fire betingelser</h2>
        {conditions.map((c) => (
          <Radios {...of(`conditions.${c}`)} label={conditionNames[c]} choices={yesNo} />
        ))}
        <TextArea {...of('reason')} label="Hvorfor er købet økonomisk forsvarligt?" rows={3} maxlength={2000} />
        <div class="form-acts">
          <SubmitButton>Optag købet</SubmitButton>
          <a href="/indkoeb/varer">Fortryd</a>
        </div>
      </form>
    </>
  )
}
