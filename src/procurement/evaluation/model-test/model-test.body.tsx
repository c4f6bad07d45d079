import type { z } from 'zod'
import { html } from 'hono/html'
import { formatKroner } from '../../../kernel/money.ts'
import { Errors, fieldOf, type Attempt } from '../../../platform/web/pages.tsx'
import {
  DataTable,
  Figure,
  Heading,
  Hidden,
  Notice,
  NumberField,
  Select,
  state,
  SubmitButton,
  TextField,
} from '../../../platform/web/ui/index.ts'
import { pointCriteria, priceCriterion } from '../../model/model.ts'
import type { TenderFacts } from '../../tender/tender.input.ts'
import { priceModelWords } from '../../tender/tender.view.ts'
import { comma, percentOf } from '../pages/evaluation.view.ts'
import { ended } from '../pages/safety.tsx'
import { rowsShown, type Values } from './made-up.ts'
import type { testModel } from './model-test.acts.ts'

export type Tried = z.output<(typeof testModel)['output']>

interface Props {
  facts: TenderFacts
  title: string
  values: Values
  lot: number
  tried: Tried | undefined
  attempt: Attempt | undefined
  picture: string | null
}

export function ModelTestBody(props: Props) {
  const { facts, title, tried, attempt, picture } = props
  const price = priceCriterion(facts.criteria)?.price
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={title}
        title="Modeltest"
        lead="Prøv modellen med opdigtede tilbud, før den offentliggøres: hvad prisen reelt vejer, og om et tilbud uden chance kan afgøre, hvem der vinder."
      />
      {price === undefined ? null : <p>{priceModelWords(price)}</p>}
      {facts.scale ? null : (
        <Notice kind="info" heading="Udbuddet har ingen pointskala endnu, og så kan modellen ikke prøves." />
      )}
      {tried ? <Answer tried={tried} picture={picture} /> : null}
      {facts.scale ? <Form {...props} /> : null}
    </>
  )
}

function Answer({ tried, picture }: { tried: Tried; picture: string | null }) {
  const table = <Ranking tried={tried} />
  return (
    <>
      <h2>Sådan faldt det ud</h2>
      <p>{weightSentence(tried)}</p>
      <Notice kind={tried.hopeless.canDecide ? 'warning' : 'info'} heading={hopelessHeading(tried)}>
        {hopelessWords(tried)}
      </Notice>
      {picture === null ? (
        table
      ) : (
        <Figure
          title="Point for kvalitet og pris"
          sentence="Jo længere søjlerne ligger fra hinanden, jo mere afgør de."
          svg={picture}
          table={table}
        />
      )}
      {tried.warnings.length === 0 ? null : (
        <ul>
          {tried.warnings.map((w) => (
            <li>{w}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Ranking({ tried }: { tried: Tried }) {
  const number = (text: string | null) => (text === null ? '–' : comma(text))
  return (
    <DataTable
      caption="De opdigtede tilbud"
      columns={[
        ...[{ label: 'Tilbud' }, { label: 'Kvalitet', numeric: true }, { label: 'Point for pris', numeric: true }],
        ...[{ label: 'I alt', numeric: true }, { label: 'Plads' }, { label: 'Uden tilbuddet' }],
      ]}
    >
      {tried.ranking.map((r) => {
        const without = tried.leaveOneOut.find((l) => l.without === r.id)
        return html`<tr>
          <th scope="row">${r.id}</th>
          <td>${number(r.quality)}</td>
          <td>${number(r.pricePoints)}</td>
          <td>${number(r.total)}</td>
          <td>${r.winner === true ? state('good', `Nr. ${r.rank}, vinder`) : state('neutral', `Nr. ${r.rank}`)}</td>
          <td>
            ${without?.winnersChange === true ? state('act', 'Vinderne skifter') : state('neutral', 'Samme vindere')}
          </td>
        </tr>`
      })}
    </DataTable>
  )
}

function weightSentence({ priceWeight }: Tried): string {
  if (!priceWeight) return 'Pris indgår ikke.'
  const { published, effective } = priceWeight
  const real = effective ? percentOf(effective.decimal) : null
  if (published === null)
    return real === null
      ? 'Tilbuddene ligger lige, så intet afgør det.'
      : `Modellen regner i kroner pr. point. Blandt disse tilbud afgør prisen ${real}, målt på hvor langt de ligger fra hinanden.`
  const said = `Prisen skal veje ${percentOf(published.decimal)}`
  return real === null
    ? `${ended(said)} Tilbuddene ligger lige, så intet afgør det.`
    : `${ended(said)} Blandt disse tilbud vejer den ${real}, målt på hvor langt de ligger fra hinanden.`
}

function hopelessHeading({ hopeless }: Tried): string {
  if (hopeless.canDecide) return 'Et tilbud, der ikke vinder, kan afgøre, hvem der gør'
  return hopeless.never ? 'Et tilbud uden chance kan ikke afgøre noget' : 'Intet tilbud uden chance afgjorde det'
}

function hopelessWords({ hopeless, leaveOneOut, ranking }: Tried): string {
  const { example } = hopeless
  if (example)
    return `Et tilbud med færrest point og prisen ${formatKroner(example.priceOere)} vinder ikke selv, men flytter sejren fra ${example.before.join(' og ')} til ${example.after.join(' og ')}.`
  const turned = leaveOneOut.filter(
    (l) => l.winnersChange && ranking.some((r) => r.id === l.without && r.winner !== true),
  )
  if (turned.length > 0) return `Tages tilbud ${turned.map((l) => l.without).join(' eller ')} ud, skifter vinderne.`
  if (hopeless.never) return 'Point for ét tilbud afhænger ikke af de andre tilbud i denne model.'
  return 'Der er prøvet med 99 priser under den laveste. Det udelukker ikke, at andre tilbud kunne.'
}

function Form({ facts, values, lot, attempt }: Props) {
  const given = attempt ?? { values, errors: [], refusal: undefined as never }
  const priced = priceCriterion(facts.criteria) !== undefined
  return (
    <form method="get">
      <h2>De opdigtede tilbud</h2>
      <Hidden name="proev" value="ja" />
      <Select
        name="lot"
        label="Hvilken delaftale?"
        value={String(lot)}
        choices={facts.lots.map((l) => ({
          value: String(l.no),
          label: `${l.no}. ${l.title} (${l.places === 1 ? '1 plads' : `${l.places} pladser`})`,
        }))}
      />
      {rowsShown(values).map((name) => (
        <fieldset class="made-up">
          <legend class="form-label">Tilbud {name}</legend>
          {priced ? (
            <TextField {...fieldOf(given, `pris.${name}`)} label={`Pris for tilbud ${name}`} suffix="kr." width="m" />
          ) : null}
          {pointCriteria(facts.criteria).map((c) => (
            <NumberField {...fieldOf(given, `point.${name}.${c.id}`)} label={`Point for ${c.id}. ${c.title ?? ''}`} />
          ))}
        </fieldset>
      ))}
      <SubmitButton>Prøv modellen</SubmitButton>
    </form>
  )
}
