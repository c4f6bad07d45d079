import type { Attempt } from '../../platform/web/pages.tsx'

/** The attempt, when it was this form that was sent. */
export function ownOf({ attempt }: { attempt: Attempt | undefined }, form: string): Attempt | undefined {
  return attempt?.values['form'] === form ? attempt : undefined
}
