import type { Child } from 'hono/jsx'
import { ErrorText, Field, Group, groupClass, idOf, wiring, type FieldProps } from './field.tsx'

export { Field, fieldId, type FieldProps } from './field.tsx'

interface TypedProps extends FieldProps {
  value?: string | number | undefined
  maxlength?: number | undefined
  width?: 'xxs' | 'xs' | 's' | 'm' | 'l' | undefined
  prefix?: string | undefined
  suffix?: string | undefined
}

export interface Choice {
  value: string
  label: string
  hint?: Child | undefined
  disabled?: boolean | undefined
}

interface ChoiceProps extends FieldProps {
  value?: string | undefined
  choices: readonly Choice[]
}

export function TextField(props: TypedProps & { type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined }) {
  return <Typed {...props} type={props.type ?? 'text'} />
}

/** A text input, so that "1.234,5" and "1,2 mio." can be written; parsed at the door. */
export function NumberField(props: TypedProps & { whole?: boolean | undefined }) {
  return (
    <Typed
      {...props}
      type="text"
      inputmode={props.whole === true ? 'numeric' : 'decimal'}
      width={props.width ?? 'xs'}
      numeric
    />
  )
}

/** A text input, so that "3/9" and "3. september" can be written; parsed at the door. */
export function DateField(props: TypedProps) {
  return <Typed {...props} type="text" width={props.width ?? 's'} />
}

export function TextArea(
  props: FieldProps & { value?: string | undefined; rows?: number | undefined; maxlength?: number | undefined },
) {
  return (
    <Field {...props}>
      <textarea
        class="form-input"
        id={idOf(props)}
        name={props.name}
        rows={props.rows ?? 5}
        maxlength={props.maxlength}
        {...wiring(props)}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  )
}

export function Select(props: ChoiceProps & { empty?: string | undefined }) {
  return (
    <Field {...props}>
      <select class="form-select" id={idOf(props)} name={props.name} {...wiring(props)}>
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === props.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

export function Radios(props: ChoiceProps) {
  return (
    <Group {...props}>
      {props.choices.map((choice, index) => (
        <Box
          {...choice}
          type="radio"
          name={props.name}
          id={choiceId(props, index)}
          checked={choice.value === props.value}
        />
      ))}
    </Group>
  )
}

export function Checkboxes(props: Omit<ChoiceProps, 'value'> & { values?: readonly string[] | undefined }) {
  return (
    <Group {...props}>
      {props.choices.map((choice, index) => (
        <Box
          {...choice}
          type="checkbox"
          name={props.name}
          id={choiceId(props, index)}
          checked={props.values?.includes(choice.value)}
        />
      ))}
    </Group>
  )
}

export function Checkbox(props: FieldProps & { value?: string | undefined; checked?: boolean | undefined }) {
  return (
    <div class={groupClass(props)}>
      {props.error === undefined ? null : <ErrorText {...props} />}
      <Box
        type="checkbox"
        name={props.name}
        id={idOf(props)}
        label={props.label}
        hint={props.hint}
        value={props.value ?? 'ja'}
        checked={props.checked}
        error={props.error}
      />
    </div>
  )
}

export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={String(value)} />
}

export function SubmitButton(props: {
  children?: Child
  kind?: 'primary' | 'secondary' | 'tertiary' | 'warning' | undefined
  name?: string | undefined
  value?: string | undefined
}) {
  return (
    <button type="submit" class={`button button-${props.kind ?? 'primary'}`} name={props.name} value={props.value}>
      {props.children}
    </button>
  )
}

function Typed(props: TypedProps & { type: string; inputmode?: 'numeric' | 'decimal'; numeric?: boolean }) {
  const classes = ['form-input', props.width && `input-width-${props.width}`, props.numeric && 'num']
    .filter(Boolean)
    .join(' ')
  const input = (
    <input
      type={props.type}
      id={idOf(props)}
      name={props.name}
      class={classes}
      value={props.value === undefined ? undefined : String(props.value)}
      inputmode={props.inputmode}
      maxlength={props.maxlength}
      autocomplete={props.autocomplete ?? 'off'}
      {...wiring(props)}
    />
  )
  return <Field {...props}>{affixed(props, input)}</Field>
}

function affixed({ prefix, suffix }: TypedProps, input: Child) {
  if (prefix === undefined && suffix === undefined) return input
  const sides = `${prefix === undefined ? '' : ' form-input-wrapper--prefix'}${suffix === undefined ? '' : ' form-input-wrapper--suffix'}`
  return (
    <div class={`form-input-wrapper${sides}`}>
      {prefix === undefined ? null : <div class="form-input-prefix">{prefix}</div>}
      {input}
      {suffix === undefined ? null : <div class="form-input-suffix">{suffix}</div>}
    </div>
  )
}

function Box(
  props: Choice & {
    type: 'radio' | 'checkbox'
    name: string
    id: string
    checked?: boolean | undefined
    error?: string | undefined
  },
) {
  return (
    <div class={`form-group-${props.type}`}>
      <input
        type={props.type}
        id={props.id}
        name={props.name}
        class={`form-${props.type}`}
        value={props.value}
        checked={props.checked}
        disabled={props.disabled}
        {...wiring(props)}
      />
      <label class="form-label" for={props.id}>
        {props.label}
      </label>
      {props.hint === undefined ? null : (
        <span class="form-hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  )
}

function choiceId(props: FieldProps, index: number): string {
  return `${idOf(props)}-${index + 1}`
}
