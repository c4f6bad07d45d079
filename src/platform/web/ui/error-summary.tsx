import { partWords, type Lang } from '../words.ts'
import { fieldId } from './form.tsx'
import { Icon } from './icon.tsx'

export interface FieldError {
  /** The field's name; the line becomes a link to it. Leave out for an error of the whole form. */
  name?: string | undefined
  /** Where to send the reader, when it is not `fieldId(name)`. */
  id?: string | undefined
  message: string
}

/** Nothing when there is nothing to mend. One per page, above the form; it takes the focus without script. */
export function ErrorSummary({
  errors,
  heading,
  lang,
}: {
  errors: readonly FieldError[]
  heading?: string | undefined
  lang?: Lang | undefined
}) {
  if (errors.length === 0) return null
  return (
    <div class="alert alert-error error-summary" role="alert" tabindex={-1} autofocus>
      <Icon name="error" label={partWords(lang).error.replace(':', '')} class="alert-icon" />
      <div class="alert-body">
        <h2 class="alert-heading">{heading ?? partWords(lang).fix(errors.length)}</h2>
        <ul class="nobullet-list">{errors.map(line)}</ul>
      </div>
    </div>
  )
}

function line({ name, id, message }: FieldError) {
  const target = id ?? (name === undefined ? undefined : fieldId(name))
  return <li>{target === undefined ? message : <a href={`#${target}`}>{message}</a>}</li>
}
