import type { Hono } from 'hono'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, Notice, Select, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { describeBuyer, showBuyer } from '../facts/facts.acts.ts'
import { choices } from './choices.ts'

export function buyerPage(app: Hono<WebEnv>): void {
  formPage(app, '/aabent/koeber', {
    act: describeBuyer,
    input: (values) => ({ ...part(values, ''), reviewBody: part(values, 'reviewBody.') }),
    done: () => '/aabent/koeber?gjort=skrevet',
    again: buyerView,
  })
}

async function buyerView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(describeBuyer, visit)
  const { buyer } = await visit.do(showBuyer, {})
  const known = flat(buyer ?? {})
  const at = (name: string) => fieldOf(attempt, name, known[name])
  return {
    title: 'Køber i bekendtgørelser',
    crumbs: [{ href: '/aabent', label: 'Åbent' }, { label: 'Køber' }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker="Åbent"
          title="Køber i bekendtgørelser"
          lead="Står i alle bekendtgørelser og i de åbne data. Brug en fælles postkasse, ikke en persons."
        />
        {c.req.query('gjort') === 'skrevet' ? <Notice kind="success" heading="Gemt" live /> : null}
        <form method="post">
          <FormKey />
          <Office at={at} before="" />
          <TextField {...at('website')} type="url" label="Kommunens hjemmeside (BT-505)" />
          <Select {...at('legalType')} label="Retlig type (BT-11)" empty="Vælg" choices={choices.legalType} />
          <Select {...at('activity')} label="Hovedaktivitet (BT-10)" empty="Vælg" choices={choices.activity} />
          <TextField
            {...at('ocidPrefix')}
            label="Præfiks til åbne data"
            hint="Fås hos Open Contracting Partnership. ocds-abc123 er til prøver."
            width="s"
          />
          <h2>Klageinstansen</h2>
          <Office at={at} before="reviewBody." />
          <div class="form-acts">
            <SubmitButton>Gem</SubmitButton>
          </div>
        </form>
      </>
    ),
  }
}

function Office({ at, before }: { at: (name: string) => ReturnType<typeof fieldOf>; before: string }) {
  return (
    <>
      <TextField {...at(`${before}name`)} label="Navn (BT-500)" />
      <TextField {...at(`${before}cvr`)} label="CVR-nummer (BT-501)" width="s" />
      <TextField {...at(`${before}street`)} label="Vej og nummer (BT-510)" />
      <TextField {...at(`${before}postCode`)} label="Postnummer (BT-512)" width="xs" />
      <TextField {...at(`${before}city`)} label="By (BT-513)" width="m" />
      <TextField {...at(`${before}nuts`)} label="NUTS-kode (BT-507)" hint="Fx DK011" width="s" />
      <TextField {...at(`${before}email`)} type="email" label="E-mail (BT-506)" />
      <TextField {...at(`${before}phone`)} type="tel" label="Telefon (BT-503)" width="m" />
    </>
  )
}

function part(values: Record<string, string>, before: string): Record<string, string> {
  const own = Object.entries(values).filter(([n]) =>
    before ? n.startsWith(before) : !n.includes('.') && !n.startsWith('_'),
  )
  return Object.fromEntries(own.map(([n, v]) => [n.slice(before.length), v]))
}

function flat(buyer: Record<string, unknown>): Record<string, string> {
  const { reviewBody, ...own } = buyer as Record<string, string> & { reviewBody?: Record<string, string> }
  const review = Object.entries(reviewBody ?? {}).map(([n, v]) => [`reviewBody.${n}`, v] as const)
  return { ...own, ...Object.fromEntries(review) }
}
