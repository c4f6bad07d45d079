import { Field, idOf, wiring, type FieldProps } from './field.tsx'

export interface FileFieldProps extends FieldProps {
  /** The endings that are taken, with their points: what the browser offers first. The bytes are judged at the door. */
  accept?: string | undefined
}

/** One file. Its form is sent as multipart/form-data; after a refusal a browser wants the file chosen again. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input
        type="file"
        class="file-field"
        id={idOf(props)}
        name={props.name}
        accept={props.accept}
        {...wiring(props)}
      />
    </Field>
  )
}
