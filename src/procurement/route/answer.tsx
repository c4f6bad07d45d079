import { html } from 'hono/html'
import { formatAmount, formatKroner } from '../../kernel/money.ts'
import { DataTable, Facts, State, type Tone } from '../../platform/web/ui/index.ts'
import type { RouteId } from './asked.ts'
import type { RouteAnswered } from './route.input.ts'
import { routeNames, ruleNames } from './words.ts'

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
      <RuleList answer={answer} />
      <OutcomeKey />
      {answer.refused.length === 0 ? null : (
        <>
          <h2>Veje, der er lukket</h2>
          <Facts
            items={answer.refused.map(({ route, rule, text }) => ({
              label: routeNames[route],
              value: text,
              note: ruleNames[rule] ?? rule,
            }))}
          />
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

/** A list, not a table: the sentences are long, and a telephone is narrow. */
function RuleList({ answer }: { answer: RouteAnswered }) {
  return (
    <Facts
      items={answer.rules.map((r) => ({
        label: ruleNames[r.id] ?? r.id,
        value: (
          <>
            <Outcome rule={r} /> {r.text}
          </>
        ),
        note: `Kilde: ${r.source}`,
      }))}
    />
  )
}

/** A model that has lapsed closes nothing that is open now. */
function Outcome({ rule }: { rule: RouteAnswered['rules'][number] }) {
  const lapsed = rule.id === 'R11' && rule.outcome === 'fail'
  const { tone, words } = lapsed ? ({ tone: 'neutral', words: 'gælder ikke' } as const) : outcomes[rule.outcome]
  return <State tone={tone}>{words}</State>
}

/** What the outcomes mean, below the rules. */
function OutcomeKey() {
  return (
    <p>
      <State tone="good">opfyldt</State>: reglen står ikke i vejen. <State tone="bad">lukker en vej</State>: en lettere
      måde at købe på kan ikke bruges. <State tone="info">vurdering</State>: et menneske har vurderet det, med sin
      begrundelse.
    </p>
  )
}
