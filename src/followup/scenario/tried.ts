import type { z } from 'zod'
import type { FieldError } from '../../platform/web/ui/index.ts'
import type { whatIf } from './scenario.acts.ts'

export type WhatIfOut = z.output<typeof whatIf.output>

/** The scenario in the address: what was written, and what came of it or what is to be mended. */
export interface Tried {
  values: Readonly<Record<string, string>>
  out?: WhatIfOut
  /** Ready SVG. */
  chart?: string
  errors: readonly FieldError[]
}

/** The form's Danish names, in the address and by the fields. */
export const scenarioFields = {
  indtag: 'intakePercent',
  pris: 'pricePercent',
  fra: 'from',
  stop: 'intakeStop',
  slut: 'end',
  loft: 'ceilingOere',
} as const
export type ScenarioField = keyof typeof scenarioFields
export const fieldNames = Object.keys(scenarioFields) as ScenarioField[]
