import type { Attempt } from '../../platform/web/pages.tsx'
import { fieldId } from '../../platform/web/ui/index.ts'

/** Two forms of one page may have a field of the same name: the one that was sent has the id its error leads to. */
export function idIn(own: Attempt | undefined, form: string, name: string): string {
  return own === undefined ? fieldId(`${form}-${name}`) : fieldId(name)
}

/** The attempt, when it was this form that was sent. */
export function ownOf({ attempt }: { attempt: Attempt | undefined }, form: string): Attempt | undefined {
  return attempt?.values['form'] === form ? attempt : undefined
}
