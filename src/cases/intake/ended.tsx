import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { Errors, type Attempt } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice } from '../../platform/web/ui/index.ts'
import { opens, type Visit } from '../../platform/web/visit.ts'
import { outcomeNames } from './draft.view.ts'
import type { showIntake } from './intake.acts.ts'

interface Props {
  intake: z.output<(typeof showIntake)['output']>
  attempt: Attempt | undefined
  visit: Visit
}

/** A paper that was filed or dropped: what became of it, and the way on. */
export function EndedBody({ intake, attempt, visit }: Props) {
  const { document, draft } = intake
  const day = intake.endedOn === null ? '' : formatDay(intake.endedOn)
  const href = document === null ? '' : `/sager/${encodeURIComponent(document)}`
  const says = draft.decision as { says?: string; points?: { no: unknown; outcome: string }[] } | undefined
  return (
    <>
      <Errors attempt={attempt} />
      <Heading kicker="Indlæst papir" title={draft.document.title} />
      {document === null ? (
        <Notice kind="info" heading="Indlæsningen er kasseret.">
          {`${day}. ${intake.reason ?? ''}`}
        </Notice>
      ) : (
        <Notice kind="success" heading={`Papiret er journaliseret som ${document}.`}>
          Filen er vedhæftet.
        </Notice>
      )}
      <Facts
        items={[
          { label: 'Fil', value: intake.name },
          { label: 'Læst', value: formatDay(intake.readOn) },
          ...(document === null
            ? []
            : [
                { label: 'Papiret', value: <a href={href}>{draft.document.title}</a> },
                { label: 'Filer', value: <a href={`${href}/filer`}>Se de vedhæftede filer</a> },
              ]),
        ]}
      />
      {document === null || says?.says === undefined ? null : (
        <>
          <h2>Beslutningen i papiret</h2>
          <p>{says.says}</p>
          <ul>
            {(says.points ?? []).map((p) => (
              <li>{`Punkt ${String(p.no)}: ${outcomeNames[p.outcome] ?? p.outcome}`}</li>
            ))}
          </ul>
          {opens(visit, '/udvalg') ? (
            <p>
              <a href={`/udvalg/beslutninger/ny?papir=${encodeURIComponent(document)}`}>Registrér beslutningen</a>
            </p>
          ) : null}
        </>
      )}
    </>
  )
}
