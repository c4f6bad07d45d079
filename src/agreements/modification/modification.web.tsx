import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, page, submitted, type Attempt } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { decisionFacts, DecisionState, Ways } from '../decision.tsx'
import { RulesTable } from '../rules-table.tsx'
import { agreementOf, hrefOf, under } from '../sub-page.ts'
import { modificationForm } from './form.web.tsx'
import {
  approveModification,
  listModifications,
  prepareModification,
  rejectModification,
  withdrawModification,
} from './modification.acts.ts'
import { exceedanceOf, kindNames, reasonNames } from './modification.ts'
import { effectWords, labelOf, valueLines } from './modification.view.ts'

export function modificationPages(app: Hono<WebEnv>): void {
  modificationForm(app)
  const address = '/aftaler/:code/aendringer/:id'
  const own = (c: WebContext) => hrefOf({ code: c.req.param('code') ?? '' }, `/aendringer/${c.req.param('id') ?? ''}`)
  const input = (values: Record<string, string>, c: WebContext) => ({ ...values, modification: c.req.param('id') })
  app.get(
    address,
    page((visit, c) => view(visit, c)),
  )
  for (const [way, act] of [
    ['godkend', approveModification],
    ['afvis', rejectModification],
    ['traek-tilbage', withdrawModification],
  ] as const) {
    app.get(`${address}/${way}`, (c) => c.redirect(own(c), 303))
    app.post(
      `${address}/${way}`,
      submitted({ act, input, done: (_out, _values, c) => `${own(c)}?gjort=${way}`, again: view }),
    )
  }
}

const doneWords: Readonly<Record<string, string>> = {
  forberedt: 'Ændringen er gemt og venter på en anden.',
  godkend: 'Ændringen er godkendt.',
  afvis: 'Ændringen er afvist. Aftalen er uændret.',
  'traek-tilbage': 'Ændringen er trukket tilbage.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt) {
  const agreement = await agreementOf(visit, c)
  const { rows } = await visit.do(listModifications, { agreement: agreement.code })
  const m = rows.find((r) => r.id === c.req.param('id'))
  if (m === undefined) throw new Refusal('not-found', 'Ændringen findes ikke. Gå til aftalen, og vælg den igen.')
  const said = doneWords[c.req.query('gjort') ?? '']
  const over = exceedanceOf(m.lots)
  return under(
    agreement,
    `Ændring: ${kindNames[m.kind]}`,
    <>
      <Errors attempt={attempt} />
      {said === undefined || attempt !== undefined ? null : (
        <Notice kind="success" live>
          {said}
        </Notice>
      )}
      <Heading
        kicker={agreement.name}
        title={`Ændring: ${kindNames[m.kind]}`}
        lead={m.words}
        state={<DecisionState end={m.end} />}
      />
      {over === 0n ? null : (
        <Notice kind="warning" heading="Mere end loftet">
          Ændringen lader {formatKroner(over)} blive brugt ud over loftet. Det er en beslutning for sig.
        </Notice>
      )}
      <Facts
        items={[
          { label: 'Grund', value: reasonNames[m.reason] },
          { label: 'Gælder fra', value: formatDay(m.effectiveOn) },
          { label: 'Værdi', value: valueLines(agreement, m).map((line) => <div>{line}</div>) },
          ...m.prices.map((p) => ({
            label: `Ny pris, ${labelOf(agreement, p.lot)}`,
            value: formatKroner(p.amountOere),
            note: `fra ${formatDay(p.validFrom)}`,
          })),
          ...(m.assessment === null ? [] : [{ label: 'En jurists vurdering', value: m.assessment }]),
          ...decisionFacts(m),
        ]}
      />
      <RulesTable
        rules={m.outcome.rules}
        caption={`Reglernes svar, da ændringen blev forberedt (regnet efter ${m.outcome.version})`}
      />
      {m.end === null ? (
        <Ways
          {...{ href: hrefOf(agreement, `/aendringer/${m.id}`), what: 'ændringen', effect: effectWords(m), attempt }}
          undone="Nej. En godkendt ændring bliver stående; den ændres med en ny."
          own={m.preparedBy === visit.by.id}
          mayDecide={mayDo(approveModification, visit.by)}
          mayPrepare={mayDo(prepareModification, visit.by)}
        />
      ) : null}
    </>,
  )
}
