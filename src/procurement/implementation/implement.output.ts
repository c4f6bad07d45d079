import { z } from 'zod'
import { DayOut } from '../../platform/index.ts'
import { day, words } from '../effort/output-fields.ts'

export const ImplementationOut = z.object({
  version: z.number(),
  agreedOn: DayOut,
  startsOn: day,
  agreement: words,
  supportUnit: z.string(),
  centre: z.string(),
  supplierContact: z.string(),
  monitoredIn: z.string(),
  reason: words,
  on: DayOut,
})
