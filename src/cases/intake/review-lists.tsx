import { Checkbox } from '../../platform/web/ui/index.ts'
import { statementText } from './draft.view.ts'
import { lists, rowsOf } from './form.ts'
import type { Part } from './review-part.ts'
import { Fold, LineRef, Row, rowsAndSpare, valueOf, Where } from './review-parts.tsx'

export function Numbers({ part }: { part: Part }) {
  const list = lists.numbers
  return (
    <Fold title="Numre" count={rowsOf(part.values, list).length} open>
      {rowsAndSpare(part, list).map((at) => (
        <Row
          part={part}
          list={list}
          at={at}
          cells={[
            { field: 'number', label: 'Nummer', width: 's' },
            { field: 'system', label: 'System', width: 'xs' },
            { field: 'of', label: 'Hører til', names: { case: 'Sagen', document: 'Dokumentet' } },
          ]}
          where={<Where part={part} what={`number ${part.values[`${list.path}.${at}.number`] ?? ''}`} />}
        />
      ))}
    </Fold>
  )
}

export function Annexes({ part }: { part: Part }) {
  const list = lists.annexes
  return (
    <Fold title="Bilag" count={rowsOf(part.values, list).length}>
      {rowsAndSpare(part, list).map((at) => (
        <Row
          part={part}
          list={list}
          at={at}
          cells={[
            { field: 'no', label: 'Nr.', width: 'xxs' },
            { field: 'docNo', label: 'Dokumentnummer', width: 's' },
            { field: 'titleInText', label: 'Titel i teksten', width: 'l' },
            { field: 'titleInList', label: 'Titel i bilagslisten', width: 'l' },
          ]}
          where={<Where part={part} what={`annex ${part.values[`${list.path}.${at}.no`] ?? ''}`} />}
        />
      ))}
    </Fold>
  )
}

export function Sections({ part }: { part: Part }) {
  const list = lists.sections
  return (
    <Fold title="Overskrifter" count={rowsOf(part.values, list).length}>
      {rowsAndSpare(part, list).map((at) => {
        const line = part.values[`${list.path}.${at}.line`]
        return (
          <Row
            part={part}
            list={list}
            at={at}
            cells={[
              { field: 'no', label: 'Nr.', width: 'xxs' },
              { field: 'title', label: 'Overskrift', width: 'l' },
              { field: 'level', label: 'Niveau', width: 'xxs' },
              { field: 'line', label: '', hidden: true },
            ]}
            where={line === undefined ? null : <LineRef line={line} />}
          />
        )
      })}
    </Fold>
  )
}

/** Amounts of the text and papers it names: kept or left out as they are. */
export function Said({ part }: { part: Part }) {
  const all = [lists.statements, lists.citations].flatMap((list) => heldBoxes(part, list.path))
  if (all.length === 0) return null
  return (
    <Fold title="Beløb i teksten og nævnte papirer" count={all.length}>
      {all.map(({ name, json }) => {
        const { text, line } = statementText(json)
        return (
          <div class="review-check">
            <Checkbox name={name} value={json} checked label={text} error={valueOf(part, name).error} />
            {line === undefined ? null : <LineRef line={line} />}
          </div>
        )
      })}
    </Fold>
  )
}

function heldBoxes({ values }: Part, path: string): { name: string; json: string }[] {
  return Object.entries(values).flatMap(([name, json]) =>
    name.startsWith(`${path}.`) && name.endsWith('.json') ? [{ name, json }] : [],
  )
}
