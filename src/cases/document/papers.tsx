import { formatDay } from '../../kernel/day.ts'
import { address } from '../../platform/web/address.ts'
import { Card, Cards, Empty, Icon, Pager } from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import { documentKind } from './document.view.ts'
import type { DocumentRow } from './list.store.ts'
import type { Names } from './names.web.ts'

type Row = DocumentRow

interface PapersProps {
  rows: readonly (Row & Names)[]
  choice: WorldChoice
  /** The address of the next page. */
  next?: string | undefined
}

export function Papers({ rows, choice, next }: PapersProps) {
  if (rows.length === 0) {
    return (
      <Empty title="Her står papirerne, når det første er journaliseret.">
        Udvalgssekretæren journaliserer papirer med numre, datoer og bilag.
      </Empty>
    )
  }
  return (
    <>
      <h2 class="sr-only">Papirerne</h2>
      <Cards label="Papirer">{rows.map(card)}</Cards>
      {next === undefined ? null : <Pager shown={`Viser ${rows.length} papirer`} next={next} />}
      <p class="data-table-after">
        <a href={address('/sager', { verden: choice.query, format: 'csv' })} class="quiet-link">
          <Icon name="download" />
          Hent listen som CSV
        </a>
      </p>
    </>
  )
}

function card(row: Row & Names) {
  const day = row.meeting_day ?? row.document_day
  const when =
    row.meeting_day === null
      ? day === null
        ? 'Dato ikke trykt'
        : formatDay(day)
      : `Møde ${formatDay(row.meeting_day)}`
  const no = row.numbers === null ? 'nummer ikke trykt' : `nr. ${row.numbers}`
  return (
    <Card heading={row.title} href={`/sager/${encodeURIComponent(row.id)}`} kicker={documentKind(row.kind)}>
      <p>{row.committeeName ?? row.administrationName ?? 'Afsender ikke trykt'}</p>
      <p class="soft">
        {when}, {no}
      </p>
    </Card>
  )
}
