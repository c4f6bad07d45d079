import { formatDay } from '../../kernel/day.ts'
import { Empty, Heading } from '../../platform/web/ui/index.ts'
import type { Change } from './changes.ts'

interface Version {
  no: number
  savedOn: string
  by: string
  changes: Change[]
}

/** Each edition and what it changed, the newest first. */
export function ChangesBody({ title, versions }: { title: string; versions: readonly Version[] }) {
  const changed = versions.filter((v) => v.no > 1)
  return (
    <>
      <Heading
        kicker={title}
        title="Hvad ændrede sig siden sidst"
        lead={
          changed.length === 0 ? undefined : `Papiret er gemt ${versions.length} gange. Den nyeste udgave står først.`
        }
      />
      {changed.length === 0 ? (
        <Empty title="Papiret er ikke rettet, siden det blev begyndt.">
          Hver gang det gemmes, kan du her se, hvad der blev et andet.
        </Empty>
      ) : null}
      {changed.map((v) => (
        <section aria-label={`Udgave ${v.no}`}>
          <h2>
            Udgave {v.no}, {formatDay(v.savedOn)}
          </h2>
          <p class="soft">Gemt af {v.by}.</p>
          {v.changes.length === 0 ? <p>Teksten er den samme.</p> : <ChangeList changes={v.changes} />}
        </section>
      ))}
    </>
  )
}

const words = { added: 'Nyt', removed: 'Fjernet', changed: 'Ændret' } as const

export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <ul class="changes">
      {changes.map((c) => (
        <li>
          <strong>
            {c.where} · {words[c.kind]}
          </strong>
          {c.before === null ? null : (
            <p>
              <span class="soft">Før: </span>
              <del>{c.before}</del>
            </p>
          )}
          {c.after === null ? null : (
            <p>
              <span class="soft">Nu: </span>
              <ins>{c.after}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
