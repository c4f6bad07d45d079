import type { z } from 'zod'
import type { Attempt } from '../../platform/web/pages.tsx'
import type { Values } from './form.ts'
import type { showIntake } from './intake.acts.ts'

export type Intake = z.output<(typeof showIntake)['output']>

export interface Body {
  id: string
  kind: string
  name: string
}

/** What every part of the review takes: the form's values, what is wrong with them, and where each thing stands. */
export interface Part {
  values: Values
  attempt: Attempt | undefined
  places: Intake['places']
}
