import { formatDay, formatMonth } from '../../kernel/day.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { Empty, Heading, Hidden, State, SubmitButton, Tabs } from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { forecastLot } from '../run/run.acts.ts'
import { WhatIf } from '../scenario/what-if.tsx'
import type { Tried } from '../scenario/tried.ts'
import { SignalPart } from '../signal/signal-part.tsx'
import { lotName } from '../use/use.view.ts'
import { ChangesPart } from './changes-part.tsx'
import { answerWords } from './prognosis.view.ts'
import { RuleSource } from './retender.tsx'
import { lotTabs } from './tabs.ts'
import { Whole } from './whole.tsx'
import type { ForecastShown, LotShown, Shown } from './shown.ts'

interface Props {
  told: ForecastShown
  shown: Shown | null
  chart: string | null
  tried: Tried | undefined
  visit: Pick<Visit, 'by' | 'today'>
  attempt?: Attempt | undefined
}

export function ForecastBody({ told, shown, chart, tried, visit, attempt }: Props) {
  if (told.lot === null) return <NoUse told={told} />
  const lot = told.lot
  const lead =
    shown === null
      ? (told.why ?? 'Prognosen er ikke regnet endnu.')
      : answerWords(shown.figures, visit.today, shown.run.asOf)
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={`Prognose · ${told.name}`}
        title={lotName(lot)}
        state={<State tone={toneOf(lot)}>{stateWords(lot)}</State>}
        lead={<span id="svar">{lead}</span>}
        actions={<a href={`/opfoelgning/${told.agreement}`}>Forbrug og loft</a>}
      />
      {told.lots.length < 2 ? null : <Tabs label="Delaftaler" tabs={lotTabs(told, lot.id)} />}
      <SignalPart lot={lot} by={visit.by} />
      {shown === null ? null : <Whole shown={shown} chart={chart} today={visit.today} />}
      {told.why === null ? <Compute lot={lot} shown={shown} visit={visit} /> : null}
      {shown === null ? null : <WhatIf shown={shown} tried={tried} />}
      <ChangesPart changes={told.changes} lot={lot} by={visit.by} />
      {shown === null ? <RuleSource /> : null}
    </>
  )
}

/** A run is made by a person's hand, and kept: the page shows it and never makes one by itself. */
function Compute({ lot, shown, visit }: { lot: LotShown; shown: Shown | null; visit: Pick<Visit, 'by'> }) {
  if (!mayDo(forecastLot, visit.by)) return null
  const { run } = shown ?? {}
  return (
    <form method="post" action={`/opfoelgning/${lot.agreement}/prognose/regn`}>
      <FormKey />
      <Hidden name="lot" value={lot.id} />
      <Hidden name="no" value={lot.lot ?? ''} />
      {run === undefined ? null : (
        <p>
          Regnet {formatDay(run.madeOn)} på tal til og med {formatMonth(run.asOf)}.
        </p>
      )}
      <SubmitButton kind={run === undefined ? 'primary' : 'secondary'}>
        {run === undefined ? 'Regn prognosen' : 'Regn igen på de nyeste tal'}
      </SubmitButton>
    </form>
  )
}

/** An agreement without a ledger, as those the papers print: honest about what is not known. */
function NoUse({ told }: { told: ForecastShown }) {
  const papers = told.world === 'papers'
  return (
    <>
      <Heading kicker="Prognose" title={told.name} />
      <Empty
        title={
          papers
            ? 'Papirerne trykker intet forbrug, så der er intet at regne en prognose på.'
            : 'Aftalen har intet regnskab, så der er ingen prognose.'
        }
      >
        {papers
          ? 'De skønner, hvad aftalen koster om året, men ikke, hvad der blev brugt, og de trykker intet loft.'
          : 'Prognosen begynder, når aftalen er indgået med et loft, og der er nogle måneder med forløb.'}{' '}
        <a href={`/aftaler/${told.agreement}`}>Se aftalen</a>
      </Empty>
      <RuleSource />
    </>
  )
}

function toneOf({ signal, ceiling }: LotShown) {
  if (signal.overrun.state === 'expected' || signal.year.state === 'expected') return 'act'
  return ceiling.tone
}

function stateWords({ signal, ceiling }: LotShown): string {
  if (signal.overrun.state === 'expected') return 'Overskridelse ventet'
  if (signal.year.state === 'expected') return 'Årets bevilling ventes brugt op'
  return ceiling.words
}
