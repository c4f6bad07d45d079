import { Notice, Select, SubmitButton } from '../../platform/web/ui/index.ts'
import { noteHref, pricesText, type Prices } from './addresses.ts'

export interface PriceChoice {
  /** The years and series the index table has besides the note's own level. */
  offered: Prices[]
  /** What the page is shown in now. */
  chosen: Prices | undefined
  /** Why the asked prices could not be shown. */
  refused: string | undefined
}

interface PriceSwitchProps {
  code: string
  choice: PriceChoice
  level: number | null
}

/** Another year's prices: one choice, and the way back to the note's own. */
export function PriceSwitch({ code, choice: { offered, chosen, refused }, level }: PriceSwitchProps) {
  if (offered.length === 0 && chosen === undefined && refused === undefined) return null
  const several = new Set(offered.map((o) => o.series)).size > 1
  return (
    <>
      {refused === undefined ? null : (
        <Notice kind="warning" heading="Beløbene kan ikke regnes om">
          {refused} <a href="/budget/prisindeks">Se prisindeks</a>.
        </Notice>
      )}
      {chosen === undefined ? null : (
        <Notice kind="info" heading={`Omregnet til ${chosen.year}-priser`}>
          Hver linje er ganget med indekset og afrundet én gang; summerne er de afrundede linjers. Tabeller i løbende
          priser er ikke regnet om.{' '}
          <a href={noteHref(code)}>{`Vis notatets egne priser${level === null ? '' : ` (${level})`}`}</a>.
        </Notice>
      )}
      {offered.length === 0 ? null : (
        <form class="filters" method="get" action={noteHref(code)}>
          <Select
            name="priser"
            label="Vis i et andet års priser"
            value={chosen === undefined ? '' : pricesText(chosen)}
            empty={level === null ? 'Egne priser' : `Egne (${level} p/l)`}
            choices={offered.map((o) => ({
              value: pricesText(o),
              label: several ? `${o.year} p/l, ${o.series}` : `${o.year} p/l`,
            }))}
          />
          <SubmitButton kind="secondary">Vis</SubmitButton>
        </form>
      )}
    </>
  )
}
