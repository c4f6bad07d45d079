import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { Facts, Heading, Notice, Provenance, State, type Fact } from '../../platform/web/ui/index.ts'
import { AnswerParts, routeMeanings } from './answer.tsx'
import { lawHref, lawLabels, valueWords, type LawKind } from '../../registers/index.ts'
import type { recheckRoute } from './decide.acts.ts'
import { crossBorderHeads, type RouteDecisionShown } from './decide.input.ts'
import { routeNames, subjectNames } from './words.ts'

export interface DecisionProps {
  decision: RouteDecisionShown
  /** Worked out again with its own law rows, the answer is the same. */
  same: boolean
  laws: z.output<typeof recheckRoute.output>['laws']
  saved: boolean
  mayFollow: boolean
}

/** The ways that go on to a tender. */
const tendered = ['advertisement', 'light-tender', 'eu-tender'] as const

export function DecisionBody({ decision: d, same, laws, saved, mayFollow }: DecisionProps) {
  const [least] = d.answer.routes
  return (
    <>
      {saved ? (
        <Notice kind="success" live>
          Afgørelsen er gemt.
        </Notice>
      ) : null}
      <Heading
        kicker="Afgørelse om lovlig vej"
        title={d.title}
        lead={`${routeNames[d.chosen]}. ${routeMeanings[d.chosen]}`}
        state={d.followedBy === null ? undefined : <State tone="neutral">vurderet igen</State>}
        actions={mayFollow ? <Ways decision={d} /> : undefined}
      />
      {d.warnings.length === 0 ? null : (
        <Notice kind="warning" heading="Hører købet sammen med andre?">
          <ul>
            {d.warnings.map((w) => (
              <li>{w}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Facts items={[...about(d), ...chain(d)]} />
      {least === d.chosen ? null : (
        <p>
          Den mindst krævende lovlige vej var {least === undefined ? '' : routeNames[least].toLowerCase()}. En mere
          krævende vej er valgt: {d.chosenReason}
        </p>
      )}
      <CrossBorder decision={d} />
      <AnswerParts answer={d.answer} />
      <h2>Regnet efter</h2>
      <p>
        {same ? <State tone="good">Samme svar</State> : <State tone="bad">Et andet svar</State>} med de lovrækker,
        afgørelsen blev gemt med:{' '}
      </p>
      <ul>
        {laws.map((row) => (
          <li>
            <a href={lawHref(row.id)}>{lawLabels[row.kind as LawKind]}</a>
            {row.value === null ? '' : `: ${valueWords(row)}`}
          </li>
        ))}
      </ul>
    </>
  )
}

/** On to the tender, or the same questions again. */
function Ways({ decision: { id, chosen } }: Pick<DecisionProps, 'decision'>) {
  return (
    <>
      {tendered.some((way) => way === chosen) ? (
        <a class="button button-primary" href={`/udbud/nyt?route=${encodeURIComponent(id)}`}>
          Skriv udbuddet
        </a>
      ) : null}
      <a class="button button-secondary" href={`/indkoeb/vej?follows=${encodeURIComponent(id)}`}>
        Vurder igen
      </a>
    </>
  )
}

function about(d: RouteDecisionShown): Fact[] {
  const need =
    d.need === null
      ? []
      : [{ label: 'Behov', value: <a href={`/behov/${encodeURIComponent(d.need)}`}>{d.needTitle ?? d.need}</a> }]
  const supplier =
    d.supplier === null
      ? []
      : [
          {
            label: 'Leverandør',
            value: (
              <a href={`/registre/virksomheder/${encodeURIComponent(d.supplier)}`}>{d.supplierName ?? d.supplier}</a>
            ),
          },
        ]
  return [
    { label: 'Hvad købes', value: subjectNames[d.asked.subject] },
    { label: 'Offentliggøres', value: formatDay(d.publicationDate) },
    { label: 'Værdi uden moms', value: formatKroner(d.totalOere) },
    ...need,
    ...supplier,
    ...(d.whyExternal === null ? [] : [{ label: 'Hvorfor købes det', value: d.whyExternal }]),
    { label: 'Afgjort', value: `${d.byName}, ${formatDay(d.decidedOn)}` },
    { label: 'Kilde', value: <Provenance source={d.source} /> },
  ]
}

function chain({ follows, followedBy }: RouteDecisionShown): Fact[] {
  const link = (id: string, words: string) => <a href={`/indkoeb/vej/${encodeURIComponent(id)}`}>{words}</a>
  return [
    ...(follows === null ? [] : [{ label: 'Vurderer igen', value: link(follows, 'den tidligere afgørelse') }]),
    ...(followedBy === null ? [] : [{ label: 'Er vurderet igen i', value: link(followedBy, 'en nyere afgørelse') }]),
  ]
}

const headNames: Readonly<Record<(typeof crossBorderHeads)[number], string>> = {
  object: 'Hvad der købes',
  value: 'Værdien',
  duration: 'Varigheden',
  trade: 'Branchens forhold',
  place: 'Stedet',
}

/** R02: the five heads, the conclusion, and who made it. */
function CrossBorder({ decision: d }: { decision: RouteDecisionShown }) {
  const conclusion = d.asked.crossBorderInterest === 'clear' ? 'Klar interesse' : 'Ingen klar interesse'
  const heads =
    d.crossBorder === null
      ? []
      : crossBorderHeads.map((h) => ({ label: headNames[h], value: d.crossBorder?.[h] ?? '' }))
  return (
    <>
      <h2>Grænseoverskridende interesse</h2>
      <Facts
        items={[
          ...heads,
          { label: 'Konklusion', value: conclusion, note: d.asked.reasons['crossBorderInterest'] },
          { label: 'Vurderet af', value: `${d.byName}, ${formatDay(d.decidedOn)}` },
        ]}
      />
    </>
  )
}
