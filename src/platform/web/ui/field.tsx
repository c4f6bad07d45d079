import type { Child } from 'hono/jsx'
import { partWords, type Lang } from '../words.ts'

/** What every field takes: the question is the label, the rule and its law belong in the hint. */
export interface FieldProps {
  name: string
  label: string
  /** Defaults to `fieldId(name)`; an error summary links to it. */
  id?: string | undefined
  hint?: Child | undefined
  error?: string | undefined
  optional?: boolean | undefined
  autocomplete?: string | undefined
  lang?: Lang | undefined
}

export function Field(props: FieldProps & { children?: Child }) {
  return (
    <div class={groupClass(props)}>
      <label class="form-label" for={idOf(props)}>
        {props.label}
        <Optional {...props} />
      </label>
      <HintAndError {...props} />
      {props.children}
    </div>
  )
}

/** A fieldset whose question is its legend. */
export function Group(props: FieldProps & { children?: Child }) {
  const { 'aria-describedby': described } = wiring(props)
  return (
    <div class={groupClass(props)}>
      <fieldset id={idOf(props)} aria-describedby={described} tabindex={props.error === undefined ? undefined : -1}>
        <legend class="form-label">
          {props.label}
          <Optional {...props} />
        </legend>
        <HintAndError {...props} />
        {props.children}
      </fieldset>
    </div>
  )
}

/** The id a field gets from its name: `lot.1.price` → `felt-lot-1-price`. */
export function fieldId(name: string): string {
  return `felt-${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`
}

function Optional(props: FieldProps) {
  return props.optional === true ? <span class="weight-normal"> {partWords(props.lang).optional}</span> : null
}

function HintAndError(props: FieldProps) {
  return (
    <>
      {props.hint === undefined ? null : (
        <span class="form-hint" id={`${idOf(props)}-hint`}>
          {props.hint}
        </span>
      )}
      {props.error === undefined ? null : <ErrorText {...props} />}
    </>
  )
}

export function ErrorText(props: FieldProps) {
  return (
    <span class="form-error-message" id={`${idOf(props)}-error`}>
      <span class="sr-only">{partWords(props.lang).error} </span>
      {props.error}
    </span>
  )
}

/** Points a control at its help and its error, in that order. */
export function wiring(props: { name: string; id?: string | undefined; hint?: Child; error?: string | undefined }) {
  const id = idOf(props)
  const described = [props.hint !== undefined && `${id}-hint`, props.error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return {
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': props.error === undefined ? undefined : ('true' as const),
  }
}

export function idOf(props: { name: string; id?: string | undefined }): string {
  return props.id ?? fieldId(props.name)
}

export function groupClass(props: FieldProps): string {
  return props.error === undefined ? 'form-group' : 'form-group form-error'
}
