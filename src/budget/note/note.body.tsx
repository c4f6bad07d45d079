import type { Child } from 'hono/jsx'
import { Empty, Facts, Heading, Notice, State } from '../../platform/web/ui/index.ts'
import type { LineRow } from '../budget.view.ts'
import { isCurrentPrices } from '../price/in-prices.ts'
import { noteHref, pricesText } from './addresses.ts'
import { factsOf } from './note.facts.tsx'
import { agreementSentence, type NoteShown } from './note.view.ts'
import { PriceSwitch, type PriceChoice } from './price-switch.tsx'
import { ShareTables, type SharesShown } from './share/share-tables.tsx'
import { NoteTableFigure } from './table-figure.tsx'
import { Versions } from './version/versions.tsx'

interface NoteBodyProps {
  note: NoteShown
  /** The appropriations adopted from the note, for those who may follow the money. */
  lines?: readonly LineRow[]
  shares?: SharesShown | undefined
  prices?: PriceChoice | undefined
  actions?: Child | undefined
  /** What happened just now. */
  done?: string | undefined
}

export function NoteBody({ note, lines = [], shares, prices, actions, done }: NoteBodyProps) {
  const newest = note.versions[0]?.no ?? note.version
  const old = note.version !== null && newest !== null && note.version < newest
  const converted = prices?.chosen !== undefined
  return (
    <>
      {done === undefined ? null : (
        <Notice kind="success" live>
          {done}
        </Notice>
      )}
      <Heading
        kicker="Budgetnotat"
        title={note.title}
        state={<Stage note={note} />}
        lead={note.tables.length && !converted ? agreementSentence(note.tables, note.world) : undefined}
        actions={actions}
      />
      {old ? (
        <Notice kind="info" heading={`Du læser version ${note.version}`}>
          Der er gemt nyere versioner. <a href={noteHref(note.code)}>Læs den nyeste, version {newest}</a>.
        </Notice>
      ) : null}
      {note.warnings.length === 0 ? null : (
        <Notice kind="warning" heading="Se efter, før notatet fryses">
          <ul>
            {note.warnings.map((w) => (
              <li>{w.message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Facts items={factsOf(note)} />
      {note.texts.map(({ heading, text }) => (
        <section>
          <h2>{heading}</h2>
          {(text ?? '').split(/\n{2,}/).map((part) => (
            <p>{part}</p>
          ))}
        </section>
      ))}
      <Money note={note} lines={converted ? [] : lines} prices={prices} />
      {shares === undefined || converted ? null : <ShareTables code={note.code} shares={shares} />}
      <Versions note={note} />
    </>
  )
}

function Stage({ note }: { note: NoteShown }) {
  if (note.world === 'papers') return <State tone="neutral">Papirets notat</State>
  if (note.version === null) return null
  if (note.frozen) return <State tone="good">{`Version ${note.version}, frosset`}</State>
  return <State tone="waiting">{`Version ${note.version}, kladde`}</State>
}

interface MoneyProps {
  note: NoteShown
  lines: readonly LineRow[]
  prices: PriceChoice | undefined
}

function Money({ note, lines, prices }: MoneyProps) {
  const wrong = note.tables.flatMap((t) => t.rows).filter((r) => r.disagrees)
  const at = note.versions[0]?.no === note.version ? null : note.version
  const chosen = prices?.chosen
  const isConverted = (t: NoteShown['tables'][number]) =>
    chosen !== undefined && t.years.length > 0 && !isCurrentPrices(t)
  return (
    <>
      {prices === undefined ? null : <PriceSwitch code={note.code} choice={prices} level={note.priceLevel} />}
      {wrong.length === 0 ? null : (
        <Notice kind="warning" heading="Papirets summer er ikke linjernes">
          Det trykte er ikke rettet. Hvor det afviger, står det beregnede tal øverst og det trykte under.
        </Notice>
      )}
      {note.tables.length === 0 ? (
        <Empty title="Notatet har ingen tabeller.">
          {note.world === 'papers'
            ? 'Det er kun titlen og kilden, der er optaget.'
            : 'Tilføj en tabel, når notatet rettes.'}
        </Empty>
      ) : null}
      {note.tables.map((t) => (
        <NoteTableFigure
          code={note.code}
          t={t}
          source={isConverted(t) ? { kind: 'calculated', document: null, place: 'omregnet' } : note.source}
          world={note.world}
          lines={lines}
          query={{ version: at ?? undefined, priser: chosen === undefined ? undefined : pricesText(chosen) }}
        />
      ))}
    </>
  )
}
