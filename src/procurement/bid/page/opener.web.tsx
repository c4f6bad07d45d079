import type { Hono } from 'hono'
import { download } from '../../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import { Heading, Notice, SubmitButton, TextArea } from '../../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../../platform/web/visit.ts'
import { fetchDemoKey, listOpeners, registerDemoKey, registerOpenerKey } from '../seal/opener.acts.ts'

const address = '/indkoeb/aabner'

export function openerPages(app: Hono<WebEnv>): void {
  app.get(
    address,
    page((visit, c) => view(visit, c)),
  )
  const done = () => `${address}?gjort=meldt`
  app.post(address, submitted({ act: registerOpenerKey, input: ({ recipient }) => ({ recipient }), done, again: view }))
  app.post(`${address}/oevelse`, submitted({ act: registerDemoKey, input: () => ({}), done, again: view }))
  app.post(`${address}/fil`, async (c) => {
    const { secret } = await c.req.parseBody()
    return download(await visitOf(c).do(fetchDemoKey, { secret }))
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const { rows } = await visit.do(listOpeners, {})
  const own = rows.find((r) => r.person === visit.by.id)
  const demo = visit.installation.mode === 'demo'
  return {
    title: 'Din nøgle som åbner',
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Din nøgle som åbner' }],
    scripts: ['opener-key'],
    body: (
      <>
        <Errors attempt={attempt} />
        {c.req.query('gjort') && !attempt ? <Notice kind="success" live heading="Din nøgle er meldt." /> : null}
        <Heading
          kicker="Indkøb"
          title="Din nøgle som åbner"
          lead="Åbnere har hver sin andel af udbuddenes nøgler. Din hemmelige nøgle er din alene; her kendes kun den offentlige del."
        />
        {own ? (
          <p class="prose">
            Du har meldt nøglen <code>{own.recipient.slice(0, 20)}…</code>. Melder du en ny, gælder den for segl, der
            laves herefter. Den gamle skal du have til de segl, der er lavet.
          </p>
        ) : (
          <p>Du har ikke meldt en nøgle.</p>
        )}
        {demo ? <Demo /> : null}
        <Browser />
        <ByHand attempt={attempt} />
      </>
    ),
  }
}

function Demo() {
  return (
    <>
      <h2>I øvelsen</h2>
      <form method="post" action={`${address}/oevelse`}>
        <FormKey />
        <SubmitButton>Meld øvelsens nøgle for dig</SubmitButton>
      </form>
      <form method="post" action={`${address}/fil`}>
        <div class="form-group">
          <label class="form-label" for="felt-fil-saetning">
            Vælg en adgangssætning, og hent nøglefilen
          </label>
          <span class="form-hint" id="felt-fil-saetning-hint">
            Mindst otte tegn. Filen er låst med den. I produktion findes nøglen kun hos dig.
          </span>
          <input
            type="password"
            class="form-input"
            id="felt-fil-saetning"
            name="secret"
            required
            minlength={8}
            autocomplete="off"
            aria-describedby="felt-fil-saetning-hint"
          />
        </div>
        <SubmitButton kind="secondary">Hent nøglefilen</SubmitButton>
      </form>
    </>
  )
}

function Browser() {
  return (
    <section data-opener-key hidden>
      <h2>Lav en nøgle i denne browser</h2>
      <div class="form-group">
        <label class="form-label" for="felt-ny-saetning">
          Vælg en adgangssætning
        </label>
        <span class="form-hint" id="felt-ny-saetning-hint">
          Mindst 12 tegn. Gem den et andet sted end filen. Vi kan ikke hjælpe, hvis du glemmer den.
        </span>
        <input
          type="password"
          class="form-input"
          id="felt-ny-saetning"
          autocomplete="new-password"
          aria-describedby="felt-ny-saetning-hint"
        />
      </div>
      <p class="form-acts">
        <button type="button" class="button button-secondary">
          Lav nøglen, og gem filen
        </button>
        <span role="status" />
      </p>
    </section>
  )
}

function ByHand({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <h2>Meld en nøgle, du har lavet</h2>
      <form method="post" action={address}>
        <FormKey />
        <TextArea
          {...fieldOf(attempt, 'recipient')}
          label="Den offentlige nøgle"
          hint="Begynder med age1. Kommandoen vifte seal opener-key laver filen og skriver nøglen."
          rows={2}
        />
        <SubmitButton kind="secondary">Meld nøglen</SubmitButton>
      </form>
    </>
  )
}
