import { Icon } from '../../../platform/web/ui/index.ts'
import type { DraftRow } from './draft.ts'
import { Choice, Input, type Wrong } from './grid-field.tsx'

interface EndsProps {
  row: DraftRow
  i: number
  at: number
  wrong: Wrong
  action: string
  words: boolean
}

/** The end of a row: what it is counted as, how its sum is made and shown, and its place in the table. */
export function Ends({ row, i, at, wrong, action, words }: EndsProps) {
  const name = `t.${at}.r.${i}`
  const no = `Række ${i + 1}`
  const isSum = row.kind !== 'line'
  const where = `${action}#tabel-${at + 1}`
  return (
    <>
      <td>
        <Choice
          name={`${name}.ui`}
          label={`${no}, udgift eller indtægt`}
          value={row.incomeOrExpense}
          choices={directions}
        />
      </td>
      <td>
        <input
          type="checkbox"
          name={`${name}.post`}
          value="ja"
          checked={row.post}
          aria-label={`${no}, er en stilling`}
        />
      </td>
      <td>
        <Input
          name={`${name}.of`}
          value={row.of}
          label={`${no}, sum af rækker`}
          wrong={wrong}
          class="note-of"
          hidden={!isSum}
          placeholder={row.kind === 'total' ? 'alle linjer' : 'linjer over'}
        />
      </td>
      <td>
        <Choice
          name={`${name}.empty`}
          label={`${no}, tom sum vises som`}
          value={row.empty}
          choices={row.empty === 'felt' ? [...empties, ['felt', 'som før']] : empties}
          hidden={!isSum || words}
        />
      </td>
      <td class="note-acts">
        <Act button={`raekke^.${at}.${i}`} label={`Flyt række ${i + 1} op`} icon="arrow-upward" action={where} />
        <Act button={`raekke-.${at}.${i}`} label={`Fjern række ${i + 1}`} icon="close" action={where} />
      </td>
    </>
  )
}

const directions = [
  ['', ''],
  ['U', 'U'],
  ['I', 'I'],
] as const

const empties = [
  ['0', '0'],
  ['-', '–'],
  ['tom', 'tom'],
] as const

function Act({ button, label, icon, action }: { button: string; label: string; icon: string; action: string }) {
  return (
    <button type="submit" class="note-tiny" name="_do" value={button} formaction={action} aria-label={label}>
      <Icon name={icon} />
    </button>
  )
}
