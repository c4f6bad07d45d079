import { html } from 'hono/html'
import { formatAmount, formatKroner } from '../../kernel/money.ts'
import { DataTable, State, state, type Tone } from '../../platform/web/ui/index.ts'
import type { RouteId } from './asked.ts'
import type { RouteAnswered } from './route.input.ts'
import { routeNames } from './words.ts'

export const routeMeanings: Readonly<Record<RouteId, string>> = {
  'call-off': 'Ydelsen trækkes på den rammeaftale, der dækker den, inden for dens loft.',
  'direct-allocation': 'Aftalen gives til en leverandør uden konkurrence. Vurderingerne bag skal kunne læses bagefter.',
  'call-for-proposals': 'Flere leverandører, typisk tre, bedes om forslag, og der vælges imellem dem.',
  advertisement: 'Købet annonceres, så alle interesserede kan byde.',
  'light-tender': 'Købet offentliggøres i hele EU. Proceduren vælges frit, når den er åben og lige for alle.',
  'eu-tender': 'Købet offentliggøres i hele EU efter en af udbudslovens procedurer.',
}

/** The answer a lawyer can read: value line by line, every rule with its outcome, and why the easier ways are closed. */
export function AnswerParts({ answer }: { answer: RouteAnswered }) {
  return (
    <>
      <h2>Sådan er værdien regnet</h2>
      <ValueTable answer={answer} />
      <h2>Regel for regel</h2>
      <RuleTable answer={answer} />
      {answer.refused.length === 0 ? null : (
        <>
          <h2>Veje, der er lukket</h2>
          <dl class="facts">
            {answer.refused.map(({ route, rule, text }) => (
              <div class="fact">
                <dt>{routeNames[route]}</dt>
                <dd>
                  {text} <span class="fact-note">Regel {rule}</span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}

function ValueTable({ answer: { lines } }: { answer: RouteAnswered }) {
  return (
    <DataTable
      caption="Købets værdi uden moms"
      captionHidden
      columns={[{ label: 'Hvad' }, { label: 'Regnet sådan' }, { label: 'Kr.', numeric: true }]}
      foot={html`<tr>
        <th scope="row">I alt</th>
        <td></td>
        <td>${formatAmount(lines.reduce((n, l) => n + l.oere, 0n))}</td>
      </tr>`}
    >
      {lines.map(
        (l) =>
          html`<tr>
            <th scope="row">
              ${whatNames[l.what]}${l.label === null ? '' : `: ${l.label}`}${l.lot === null ? '' : `, delaftale ${l.lot}`}
            </th>
            <td>${howCounted(l)}</td>
            <td>${formatAmount(l.oere)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

const whatNames = { base: 'Grundydelse', option: 'Option', extension: 'Forlængelse' } as const

function howCounted({ monthly }: RouteAnswered['lines'][number]): string {
  if (monthly === null) return 'beløbet i alt'
  const end =
    monthly.months === null ? ', uden udløb' : monthly.months > monthly.counted ? `, løber ${monthly.months}` : ''
  return `${formatKroner(monthly.oere)} × ${monthly.counted} måneder${end}`
}

const outcomes: Readonly<Record<'pass' | 'fail' | 'judgement', { tone: Tone; words: string }>> = {
  pass: { tone: 'good', words: 'opfyldt' },
  fail: { tone: 'bad', words: 'lukker en vej' },
  judgement: { tone: 'info', words: 'vurdering' },
}

function RuleTable({ answer }: { answer: RouteAnswered }) {
  return (
    <DataTable
      caption="Reglerne bag svaret"
      captionHidden
      columns={['Regel', 'Udfald', 'Hvad den siger', 'Kilde'].map((label) => ({ label }))}
    >
      {answer.rules.map(
        (r) =>
          html`<tr>
            <th scope="row" class="nowrap">${r.id}</th>
            <td class="nowrap">${state(outcomes[r.outcome].tone, outcomes[r.outcome].words)}</td>
            <td>${r.text}</td>
            <td>${r.source}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

/** What the outcomes mean, below the rules. */
export function OutcomeKey() {
  return (
    <p>
      <State tone="good">opfyldt</State>: reglen står ikke i vejen. <State tone="bad">lukker en vej</State>: en lettere
      måde at købe på kan ikke bruges. <State tone="info">vurdering</State>: et menneske har vurderet det, med sin
      begrundelse.
    </p>
  )
}
