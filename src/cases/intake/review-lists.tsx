import type { Child } from 'hono/jsx'
import { Checkbox } from '../../platform/web/ui/index.ts'
import { statementText } from './draft.view.ts'
import { lists, rowsOf } from './form.ts'
import type { Part } from './review-part.ts'
import { Fold, LineRef, Row, rowsAndSpare, valueOf, Where } from './review-parts.tsx'

interface ListPart {
  part: Part
  title: string
  list: (typeof lists)['numbers' | 'annexes' | 'sections']
  cells: Parameters<typeof Row>[0]['cells']
  /** Where a row was read from: the lines of the draft, or its own line. */
  where: (value: (field: string) => string | undefined) => Child
  open?: boolean
}

/** A list of the draft with one spare row; each row says where it was read. */
function ListFold({ part, title, list, cells, where, open }: ListPart) {
  return (
    <Fold title={title} count={rowsOf(part.values, list).length} open={open}>
      {rowsAndSpare(part, list).map((at) => (
        <Row
          part={part}
          list={list}
          at={at}
          cells={cells}
          where={where((field) => part.values[`${list.path}.${at}.${field}`])}
        />
      ))}
    </Fold>
  )
}

export function Numbers({ part }: { part: Part }) {
  return (
    <ListFold
      part={part}
      title="Numre"
      list={lists.numbers}
      open
      cells={[
        { field: 'number', label: 'Nummer', width: 's' },
        { field: 'system', label: 'System', width: 'xs' },
        { field: 'of', label: 'Hører til', names: { case: 'Sagen', document: 'Dokumentet' } },
      ]}
      where={(value) => <Where part={part} what={`number ${value('number') ?? ''}`} />}
    />
  )
}

export function Annexes({ part }: { part: Part }) {
  return (
    <ListFold
      part={part}
      title="Bilag"
      list={lists.annexes}
      cells={[
        { field: 'no', label: 'Nr.', width: 'xxs' },
        { field: 'docNo', label: 'Dokumentnummer', width: 's' },
        { field: 'titleInText', label: 'Titel i teksten', width: 'l' },
        { field: 'titleInList', label: 'Titel i bilagslisten', width: 'l' },
      ]}
      where={(value) => <Where part={part} what={`annex ${value('no') ?? ''}`} />}
    />
  )
}

export function Sections({ part }: { part: Part }) {
  return (
    <ListFold
      part={part}
      title="Overskrifter"
      list={lists.sections}
      cells={[
        { field: 'no', label: 'Nr.', width: 'xxs' },
        { field: 'title', label: 'Overskrift', width: 'l' },
        { field: 'level', label: 'Niveau', width: 'xxs' },
        { field: 'line', label: '', hidden: true },
      ]}
      where={(value) => {
        const line = value('line')
        return line === undefined ? null : <LineRef line={line} />
      }}
    />
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
