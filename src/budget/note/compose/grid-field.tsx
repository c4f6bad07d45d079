import type { Child } from 'hono/jsx'
import { fieldId } from '../../../platform/web/ui/index.ts'

/** What is wrong with the fields, by their names. */
export type Wrong = ReadonlyMap<string, string>

interface InputProps {
  name: string
  value: string
  /** Said to a screen reader: which row and column. */
  label: string
  wrong: Wrong
  class: string
  /** What the browser's script may move to, paste into and check. */
  cell?: 'label' | 'amount' | 'words'
  hidden?: boolean
  placeholder?: string
  maxlength?: number
  list?: string | undefined
}

export function Input({
  name,
  value,
  label,
  wrong,
  class: look,
  cell,
  hidden,
  placeholder,
  maxlength,
  list,
}: InputProps) {
  const id = fieldId(name)
  const error = wrong.get(name)
  return (
    <>
      <input
        type="text"
        class={`form-input ${look}`}
        id={id}
        name={name}
        value={value}
        aria-label={label}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        data-cell={cell}
        hidden={hidden}
        placeholder={placeholder}
        maxlength={maxlength}
        list={list}
        autocomplete="off"
      />
      {error === undefined ? null : (
        <span class="form-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
    </>
  )
}

interface ChoiceProps {
  name: string
  label: string
  value: string
  choices: readonly (readonly [string, Child])[]
  hidden?: boolean
}

export function Choice({ name, label, value, choices, hidden }: ChoiceProps) {
  return (
    <select class="form-select note-choice" id={fieldId(name)} name={name} aria-label={label} hidden={hidden}>
      {choices.map(([code, words]) => (
        <option value={code} selected={code === value}>
          {words}
        </option>
      ))}
    </select>
  )
}
