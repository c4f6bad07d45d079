import { formatDay } from '../../kernel/day.ts'
import { type Attempt, Errors } from '../../platform/web/pages.tsx'
import { Card, Cards, Empty, Heading, Notice } from '../../platform/web/ui/index.ts'
import { EntryForm } from './entry-form.tsx'
import type { EntryShown } from './entry.input.ts'

export interface RegisterProps {
  rows: readonly EntryShown[]
  /** The reader's own enterprise, where it may write itself in. */
  own: { enterprise: string; entries: number; stands: boolean } | null
  attempt: Attempt | undefined
  done: string | undefined
}

export function RegisterBody(props: RegisterProps) {
  const { rows, own, attempt, done } = props
  return (
    <>
      <Errors attempt={attempt} />
      {done === undefined || attempt ? null : <Notice kind="success" live heading={done} />}
      <Heading
        title="Virksomheder, der gerne vil indkaldes"
        lead="Socialøkonomiske virksomheder, som selv har skrevet, hvad de tilbyder, og hvem de kender. Listen er åben for alle, og at stå på den giver ingen fortrinsret."
      />
      {rows.length === 0 ? (
        <Empty title="Her står virksomhederne, når den første har skrevet sig på.">
          En leverandør eller socialøkonomisk virksomhed med login skriver sig selv på listen.
        </Empty>
      ) : (
        <>
          <h2 class="sr-only">Virksomhederne</h2>
          <Cards label="Virksomheder">{rows.map(entry)}</Cards>
        </>
      )}
      {own === null ? null : (
        <EntryForm own={own} known={rows.find((r) => r.enterprise === own.enterprise)} attempt={attempt} />
      )}
    </>
  )
}

function entry(row: EntryShown) {
  return (
    <Card heading={row.name} kicker={row.areas ?? undefined}>
      <p>{row.offers}</p>
      <p>Kender: {row.targetGroups}</p>
      {row.knowledge === null ? null : <p>{row.knowledge}</p>}
      <p class="soft">Skrevet af virksomheden selv {formatDay(row.since)}</p>
    </Card>
  )
}
