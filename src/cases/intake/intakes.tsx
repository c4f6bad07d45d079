import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { DataTable, Empty, FileField, Heading, SubmitButton } from '../../platform/web/ui/index.ts'
import type { listIntakes } from './intake.acts.ts'

type Row = z.output<(typeof listIntakes)['output']>['rows'][number]

interface Props {
  rows: readonly Row[]
  endings: string
  attempt: Attempt | undefined
  /** The intake that waits with the same file. */
  waits: string | undefined
}

export function IntakesBody({ rows, endings, attempt, waits }: Props) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        title="Læs et papir ind"
        lead="Vælg en fil. Vifte foreslår numre, datoer, indstillingspunkter, beslutning og tabeller. Du retter og bekræfter; før det er intet journaliseret."
      />
      {waits === undefined ? null : (
        <p>
          <a href={`/sager/indlaes/${waits}`}>Se den indlæsning, der venter</a>
        </p>
      )}
      <form method="post" action="/sager/indlaes" enctype="multipart/form-data">
        <FormKey />
        <FileField
          {...fieldOf(attempt, 'base64')}
          label="Hvilken fil skal læses?"
          hint="PDF med tekstlag, Word, OpenDocument, Markdown eller ren tekst. Højst 25 MB."
          accept={endings}
        />
        <SubmitButton>Læs filen</SubmitButton>
      </form>
      <h2>Indlæste papirer</h2>
      {rows.length === 0 ? (
        <Empty title="Ingen papirer er læst ind endnu.">
          Her står de, der venter på at blive bekræftet, og de afsluttede.
        </Empty>
      ) : (
        <DataTable
          caption="Indlæste papirer"
          captionHidden
          columns={[{ label: 'Papir' }, { label: 'Fil' }, { label: 'Læst' }, { label: 'Tilstand' }]}
        >
          {rows.map(row)}
        </DataTable>
      )}
    </>
  )
}

function row(r: Row) {
  return (
    <tr>
      <td>
        <a href={`/sager/indlaes/${r.intake}`}>{r.title}</a>
      </td>
      <td>{r.name}</td>
      <td>{formatDay(r.readOn)}</td>
      <td>{stateOf(r)}</td>
    </tr>
  )
}

function stateOf(r: Row): string {
  if (r.document !== null) return `Journaliseret som ${r.document}`
  if (r.endedOn !== null) return 'Kasseret'
  const look = r.notUnderstood === 1 ? '1 linje at se på' : `${r.notUnderstood} linjer at se på`
  return r.notUnderstood === 0 ? 'Venter på bekræftelse' : `Venter på bekræftelse, ${look}`
}
